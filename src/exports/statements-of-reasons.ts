import type { Scope } from '../db/scope.ts'
import { decidedBefore, groundsOf } from '../moderation/statement-words.ts'
import { type CommissionStatement, commissionStatement } from './commission-statement.ts'
import type { RowSource } from './row-source.ts'

/** Decisions with a statement of reasons, oldest first, in the schema of the Commission's database. */
export const statementsOfReasons: RowSource = {
  count: ({ storeId, read }, period) =>
    read((db) => db.decision.count({ where: { storeId, ...statedWithin(period) } })),

  async page(scope, period, after, size) {
    const decisions = await readDecisions(scope, period, after, size)
    const rows: CommissionStatement[] = []
    for (const decision of decisions) rows.push(await commissionStatement(decision))
    const last = decisions.at(-1)
    return { rows, last: last === undefined ? null : { at: last.decidedAt, id: last.id } }
  },
}

type Period = Parameters<RowSource['count']>[1]

const statedWithin = ({ from, to }: Period) => ({
  statement: { isNot: null },
  decidedAt: { lt: to, ...(from === null ? {} : { gte: from }) },
})

async function readDecisions(
  { storeId, read }: Scope,
  period: Period,
  after: { at: Date; id: string } | null,
  size: number,
) {
  return read(async (db) => {
    const decisions = await db.decision.findMany({
      where: {
        storeId,
        ...statedWithin(period),
        ...(after === null
          ? {}
          : { OR: [{ decidedAt: { gt: after.at } }, { decidedAt: after.at, id: { gt: after.id } }] }),
      },
      include: {
        statement: true,
        review: {
          select: {
            locale: true,
            displayName: true,
            customer: { select: { name: true } },
            notices: { select: { name: true } },
          },
        },
        reversals: { select: { decidedAt: true }, orderBy: { decidedAt: 'asc' }, take: 1 },
      },
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      take: size,
    })
    const versions = await db.reviewVersion.findMany({
      where: { storeId, reviewId: { in: [...new Set(decisions.map(({ reviewId }) => reviewId))] } },
      select: { reviewId: true, version: true, submittedAt: true },
    })
    const writtenAt = new Map(versions.map((one) => [`${one.reviewId} ${one.version}`, one.submittedAt]))
    return decisions.flatMap(({ statement, review, reversals, ...decision }) =>
      statement === null
        ? []
        : [
            {
              ...decision,
              grounds: groundsOf(statement),
              isDecidedBefore: decidedBefore(statement).isAny,
              passages: Array.isArray(statement.spans) ? statement.spans.length : 0,
              legalGround: statement.legalGround,
              writtenAt: writtenAt.get(`${decision.reviewId} ${decision.version}`) ?? decision.decidedAt,
              locale: review.locale,
              names: [
                review.displayName,
                review.customer.name ?? '',
                ...review.notices.map(({ name }) => name),
              ],
              reversedAt: reversals[0]?.decidedAt ?? null,
            },
          ],
    )
  })
}
