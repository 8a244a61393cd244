import { randomUUID } from 'node:crypto'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { ModerationSource } from '../generated/prisma/enums.ts'
import type { ModerationReason } from './reasons.ts'
import { tellNotifier } from './tell-notifier.ts'

export interface NewItem {
  reviewId: string
  version: number
  source: ModerationSource
  publishBy: Date
  reasons: readonly ModerationReason[]
  locale: string
  isUrgent?: boolean
  noticeId?: string
  appealId?: string
}

/** Puts something before the moderators. Its id is random: nothing in it leads to the review, or to its stars. */
export async function openItem({ db }: StoreTransaction, scope: Scope, item: NewItem): Promise<void> {
  const { storeId, clock } = scope
  await db.moderationItem.createMany({
    data: [
      { storeId, id: randomUUID(), createdAt: clock.now(), ...item, reasons: [...new Set(item.reasons)] },
    ],
    skipDuplicates: true,
  })
}

/** Nothing is left to decide about this text: it was decided, overtaken by an edit, or taken back. */
export async function closeItems(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  about: { reviewId: string; version?: number },
): Promise<void> {
  await db.moderationItem.updateMany({
    where: { storeId, ...about, closedAt: null, source: { in: ['SUBMISSION', 'EDIT'] } },
    data: { closedAt: clock.now() },
  })
}

/** The review is gone: nothing about it waits for anybody. Who reported it is told. */
export async function closeAllItems(tx: StoreTransaction, scope: Scope, reviewId: string): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  const now = clock.now()
  await db.moderationItem.updateMany({
    where: { storeId, reviewId, closedAt: null },
    data: { closedAt: now },
  })
  const overtaken = await db.notice.updateManyAndReturn({
    where: { storeId, reviewId, decidedAt: null },
    data: { decidedAt: now },
  })
  for (const notice of overtaken) await tellNotifier(tx, scope, notice, 'NOTICE_DECIDED')
}
