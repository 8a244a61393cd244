import { ratingArithmetic, recommendedShare, type StarShare } from '../reviews/rating-arithmetic.ts'
import type { SubjectCounts } from '../storefront/products.ts'
import type { AspectAverage } from '../storefront/reviews.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ReviewPolicy } from './review-policy.ts'

/** What is counted about a product (or its group), or about a store. */
export interface Rated {
  subjectId: string
  counts: SubjectCounts
}

const StarCount = builder.objectRef<StarShare>('StarCount').implement({
  description: 'How many counted reviews gave this many stars.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    count: t.exposeInt('count', { description: 'Counted reviews with so many stars.' }),
    share: t.exposeFloat('share', { description: 'Of all counted reviews, 0 to 1; 0 when there are none.' }),
  }),
})

const AspectRating = builder.objectRef<AspectAverage>('AspectRating').implement({
  description: 'What counted reviews say of one aspect, such as fit.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the store names it.' }),
    average: t.exposeFloat('average', { description: 'Plain mean, 1 to 5.' }),
    count: t.exposeInt('count', { description: 'Counted reviews that rated it.' }),
  }),
})

export const RatingSummary = builder.objectRef<Rated>('RatingSummary').implement({
  description:
    'All published reviews of a product (or its group), or of the store, added up. It agrees with the list and with the JSON-LD at every moment.',
  fields: (t) => ({
    average: t.float({
      nullable: true,
      description: 'Plain mean of the stars, unrounded; null when count is 0.',
      resolve: ({ counts }) => ratingArithmetic(counts.counted).average,
    }),
    count: t.int({
      description: 'Published reviews that count: not those of employees, relatives and competitors.',
      resolve: ({ counts }) => ratingArithmetic(counts.counted).count,
    }),
    histogram: t.field({
      type: [StarCount],
      description: 'Always five rows, five stars first.',
      resolve: ({ counts }) => ratingArithmetic(counts.counted).histogram,
    }),
    recommendedShare: t.float({
      nullable: true,
      description:
        'Of those who said whether they recommend it, the share who do, 0 to 1; null when nobody said.',
      resolve: ({ counts }) => recommendedShare(counts.recommended, counts.notRecommended),
    }),
    aspects: t.field({
      type: [AspectRating],
      description: 'The most often rated aspect first.',
      resolve: ({ subjectId }, _args, context) => storeOf(context).loaders.aspects.load(subjectId),
    }),
    policy: t.field({
      type: ReviewPolicy,
      description: 'How these reviews come about and are added up.',
      resolve: () => ({}),
    }),
  }),
})
