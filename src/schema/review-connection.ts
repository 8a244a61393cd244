import { authorise } from '../auth/policy.ts'
import { RequestError } from '../errors.ts'
import type { SubjectCounts } from '../storefront/products.ts'
import { type Selection, selectReviews } from '../storefront/review-filter.ts'
import {
  type PageWindow,
  type ReviewPage,
  type ReviewSort,
  readReviewPage,
  totalMatching,
} from '../storefront/review-page.ts'
import { builder } from './builder.ts'
import { type Context, storeOf } from './context.ts'
import { localesArgument } from './locale-argument.ts'
import { ReviewType } from './nodes.ts'

const ReviewSortEnum = builder.enumType('ReviewSort', {
  description: 'In which order reviews are listed.',
  values: {
    BALANCED: {
      description:
        'The default: every star in proportion. Among the first k reviews each star is within one of its share of k; within a star by quality (votes, length, verification, freshness), never by what it says.',
    },
    NEWEST: { description: 'The latest published first.' },
    OLDEST: { description: 'The first published first.' },
    HIGHEST: { description: 'Most stars first, then the newest.' },
    LOWEST: { description: 'Fewest stars first, then the newest.' },
    MOST_HELPFUL: { description: 'By the lower Wilson bound of the share of helpful votes.' },
    CRITICAL_FIRST: { description: 'Fewest stars first, then by quality.' },
  } as const,
})

const ReviewFilterInput = builder.inputType('ReviewFilter', {
  description: 'Which reviews to list. A filtered list says so: see `selection`.',
  fields: (t) => ({
    ratings: t.intList({ description: 'Only these stars, 1 to 5.' }),
    locales: t.field({ type: ['Locale'], description: 'Only these languages; "de" finds "de-AT" too.' }),
    verifiedOnly: t.boolean({ description: 'Only where the purchase is proven.' }),
    search: t.string({ description: 'Only with these words in title or body.' }),
  }),
})

const ReviewSelection = builder.objectRef<Selection>('ReviewSelection').implement({
  description: 'What part of the whole list this is: a filtered view never passes for all of it.',
  fields: (t) => ({
    matching: t.int({ description: 'Reviews that match.', resolve: totalMatching }),
    total: t.exposeInt('total', { description: 'Reviews there are.' }),
    label: t.string({
      description: '"N of M", in the language of the request.',
      resolve: (selection, _args, { translator }) => {
        const format = new Intl.NumberFormat(translator.language)
        return translator.translate(
          'reviews',
          selection.isFiltered ? 'selection.filtered' : 'selection.all',
          {
            matching: format.format(totalMatching(selection)),
            total: format.format(selection.total),
            count: selection.total,
          },
        )
      },
    }),
    isFiltered: t.exposeBoolean('isFiltered', { description: 'Whether there is a filter.' }),
  }),
})

type Listed = ReviewPage & { selection: Selection }

export const ReviewConnection = builder.connectionObject(
  {
    type: ReviewType,
    name: 'ReviewConnection',
    description: 'A page of reviews.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'Reviews that match, from counters; a search counts to 1,000.',
        resolve: (page) => totalMatching(listed(page).selection),
      }),
      isTotalExact: t.boolean({
        description: 'False only where a search has more than 1,000 matches.',
        resolve: (page) => listed(page).selection.isTotalExact,
      }),
      selection: t.field({
        type: ReviewSelection,
        description: 'What part of the whole list this is.',
        resolve: (page) => listed(page).selection,
      }),
    }),
  },
  { name: 'ReviewEdge', description: 'A review with its cursor.' },
)

/** Pothos types a connection's parent as what Relay says of it; ours is always what listReviews made. */
function listed(page: object): Listed {
  return page as Listed
}

const defaultPageSize = 20
const largestPage = 100

export const reviewListArguments = builder.args((t) => ({
  first: t.int({ description: 'So many from the beginning, or after `after`; 20 by default, at most 100.' }),
  after: t.string({ description: 'A cursor.' }),
  last: t.int({ description: 'So many before `before`, or from the end; at most 100.' }),
  before: t.string({ description: 'A cursor.' }),
  filter: t.field({ type: ReviewFilterInput, description: 'Which reviews.' }),
  sort: t.field({ type: ReviewSortEnum, description: 'In which order; BALANCED by default.' }),
}))

interface ListArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
  filter?: Parameters<typeof selectReviews>[4] | null | undefined
  sort?: ReviewSort | null | undefined
}

/** One page of what is published about a subject, ready for the connection. */
export async function listReviews(
  context: Context,
  subjectId: string,
  counts: SubjectCounts,
  args: ListArguments,
) {
  const { scope, loaders } = storeOf(context)
  authorise(scope.actor, 'readStorefront')
  const window = windowOf(args)
  const selection = await selectReviews(loaders.query, scope.storeId, subjectId, counts, {
    ...args.filter,
    locales: localesArgument(args.filter?.locales),
  })
  const subject = { storeId: scope.storeId, subjectId }
  const page = await readReviewPage(loaders.query, subject, selection, args.sort ?? 'BALANCED', window)
  return {
    selection,
    edges: page.edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      get startCursor() {
        return page.edges[0]?.cursor ?? null
      },
      get endCursor() {
        return page.edges.at(-1)?.cursor ?? null
      },
    },
  }
}

function windowOf({ first, after, last, before }: ListArguments): PageWindow {
  if (last != null && first != null) throw new RequestError('BAD_USER_INPUT', { argument: 'last' })
  const isBackwards = last != null || (before != null && first == null)
  // Backwards from a place or forwards from one; a bound that would not be kept is refused.
  const unused = isBackwards ? after : before
  if (unused != null) throw new RequestError('BAD_USER_INPUT', { argument: isBackwards ? 'after' : 'before' })
  const count = (isBackwards ? last : first) ?? defaultPageSize
  if (count < 1 || count > largestPage)
    throw new RequestError('BAD_USER_INPUT', {
      argument: isBackwards ? 'last' : 'first',
      minimum: 1,
      maximum: largestPage,
    })
  return {
    count,
    direction: isBackwards ? 'backwards' : 'forwards',
    cursor: (isBackwards ? before : after) ?? null,
  }
}

/** What a page costs: its reviews times what is asked of each. */
export function listComplexity({ first, last }: { first?: number | null; last?: number | null }): {
  field: number
  multiplier: number
} {
  return { field: 5, multiplier: Math.min(first ?? last ?? defaultPageSize, largestPage) }
}
