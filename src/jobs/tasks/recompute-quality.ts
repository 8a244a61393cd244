import { helpfulness, quality } from '../../reviews/quality.ts'
import type { Task } from '../task.ts'

const batch = 500

/** Brings the rank of a subject's reviews up to date with their votes. Whoever is paging meanwhile meets each review at most twice. */
export const recomputeQuality: Task<'recompute-quality'> = async ({ payload: { subjectId } }, { scope }) => {
  const { storeId } = scope
  let last = '00000000-0000-0000-0000-000000000000'
  while (true) {
    const seen = await scope.transaction(async ({ db }) => {
      const reviews = await db.review.findMany({
        where: { storeId, subjectId, status: 'PUBLISHED', id: { gt: last } },
        orderBy: { id: 'asc' },
        take: batch,
      })
      const ranked = reviews.flatMap((review) => {
        if (review.publishedAt === null) return []
        const facts = {
          helpfulVotes: review.helpfulCount,
          unhelpfulVotes: review.unhelpfulCount,
          textLength: review.body.length,
          isVerified: review.isVerified,
          publishedAt: review.publishedAt,
        }
        const rank = { id: review.id, quality: quality(facts), helpfulness: helpfulness(facts) }
        return rank.quality === review.quality && rank.helpfulness === review.helpfulness ? [] : [rank]
      })
      if (ranked.length > 0) {
        await db.$executeRaw`
          UPDATE review SET quality = x.quality, helpfulness = x.helpfulness
          FROM jsonb_to_recordset(${JSON.stringify(ranked)}::jsonb) AS x(id uuid, quality float8, helpfulness float8)
          WHERE review.store_id = ${storeId}::uuid AND review.id = x.id`
      }
      return reviews
    })
    const end = seen.at(-1)
    if (!end || seen.length < batch) return
    last = end.id
  }
}
