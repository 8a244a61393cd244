import { createServer } from 'node:http'
import SchemaBuilder from '@pothos/core'
import { PrismaPg } from '@prisma/adapter-pg'
import { createYoga } from 'graphql-yoga'
import { type Prisma, PrismaClient } from '../../src/generated/prisma/client.ts'
import { globalId } from '../../src/global-id.ts'

// The same query as one would first write it: yoga as it comes, Pothos, Prisma with `include`, counting by groupBy.
const storeId = process.env.BENCH_STORE ?? ''
const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
})
const builder = new SchemaBuilder<{ DefaultFieldNullability: false }>({ defaultFieldNullability: false })

type Product = Prisma.ProductGetPayload<object>
type Review = Prisma.ReviewGetPayload<{ include: { reply: true } }>
interface Rating {
  average: number | null
  count: number
  histogram: { stars: number; count: number; share: number }[]
}

const ReviewSort = builder.enumType('ReviewSort', { values: ['NEWEST', 'BALANCED'] as const })
const Author = builder
  .objectRef<Review>('ReviewAuthor')
  .implement({ fields: (t) => ({ displayName: t.exposeString('displayName') }) })
const Verification = builder.objectRef<Review>('Verification').implement({
  fields: (t) => ({
    isVerified: t.exposeBoolean('isVerified'),
    method: t.exposeString('verificationMethod'),
  }),
})
const Reply = builder.objectRef<NonNullable<Review['reply']>>('Reply').implement({
  fields: (t) => ({
    body: t.exposeString('body'),
    author: t.exposeString('author'),
    publishedAt: t.string({ resolve: (reply) => reply.publishedAt.toISOString() }),
  }),
})
const ReviewType = builder.objectRef<Review>('Review').implement({
  fields: (t) => ({
    id: t.id({ resolve: (review) => globalId('Review', review.id) }),
    rating: t.exposeInt('rating'),
    title: t.exposeString('title', { nullable: true }),
    body: t.exposeString('body'),
    locale: t.exposeString('locale'),
    publishedAt: t.string({ nullable: true, resolve: (review) => review.publishedAt?.toISOString() }),
    author: t.field({ type: Author, resolve: (review) => review }),
    verification: t.field({ type: Verification, resolve: (review) => review }),
    helpfulCount: t.exposeInt('helpfulCount'),
    reply: t.field({ type: Reply, nullable: true, resolve: (review) => review.reply }),
  }),
})
const StarCount = builder.objectRef<Rating['histogram'][number]>('StarCount').implement({
  fields: (t) => ({
    stars: t.exposeInt('stars'),
    count: t.exposeInt('count'),
    share: t.exposeFloat('share'),
  }),
})
const RatingSummary = builder.objectRef<Rating>('RatingSummary').implement({
  fields: (t) => ({
    average: t.exposeFloat('average', { nullable: true }),
    count: t.exposeInt('count'),
    histogram: t.field({ type: [StarCount], resolve: (rating) => rating.histogram }),
  }),
})
const PageInfo = builder.objectRef<{ hasNextPage: boolean }>('PageInfo').implement({
  fields: (t) => ({ hasNextPage: t.exposeBoolean('hasNextPage') }),
})
const Connection = builder
  .objectRef<{ totalCount: number; nodes: Review[]; hasNextPage: boolean }>('ReviewConnection')
  .implement({
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount'),
      nodes: t.field({ type: [ReviewType], resolve: (page) => page.nodes }),
      pageInfo: t.field({ type: PageInfo, resolve: (page) => page }),
    }),
  })
const ProductType = builder.objectRef<Product>('Product').implement({
  fields: (t) => ({
    title: t.exposeString('title'),
    rating: t.field({ type: RatingSummary, resolve: (product) => ratingOf(product) }),
    reviews: t.field({
      type: Connection,
      args: { first: t.arg.int({ required: true }), sort: t.arg({ type: ReviewSort, required: true }) },
      resolve: async (product, { first }) => {
        const where = { storeId, subjectId: product.subjectId, status: 'PUBLISHED' as const }
        const [totalCount, nodes] = await Promise.all([
          prisma.review.count({ where }),
          prisma.review.findMany({
            where,
            include: { reply: true },
            orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
            take: first,
          }),
        ])
        return { totalCount, nodes, hasNextPage: totalCount > first }
      },
    }),
  }),
})
builder.queryType({
  fields: (t) => ({
    product: t.field({
      type: ProductType,
      nullable: true,
      args: { externalId: t.arg.string({ required: true }) },
      resolve: (_root, { externalId }) =>
        prisma.product.findUnique({ where: { storeId_externalId: { storeId, externalId } } }),
    }),
  }),
})

async function ratingOf(product: Product): Promise<Rating> {
  const groups = await prisma.review.groupBy({
    by: ['rating'],
    where: { storeId, subjectId: product.subjectId, status: 'PUBLISHED', isCounted: true },
    _count: true,
  })
  const counted = (stars: number) => groups.find((group) => group.rating === stars)?._count ?? 0
  const count = groups.reduce((sum, group) => sum + group._count, 0)
  const total = groups.reduce((sum, group) => sum + group.rating * group._count, 0)
  return {
    average: count === 0 ? null : total / count,
    count,
    histogram: [5, 4, 3, 2, 1].map((stars) => ({
      stars,
      count: counted(stars),
      share: count === 0 ? 0 : counted(stars) / count,
    })),
  }
}

createServer(createYoga({ schema: builder.toSchema(), logging: false })).listen(
  Number(process.env.PORT),
  '127.0.0.1',
)
