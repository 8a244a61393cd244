import { exportChunks } from '../../exports/row-source.ts'
import { daysKept } from '../../exports/start-export.ts'
import { queueTouchpoint } from '../../mail/queue-touchpoint.ts'
import type { Task } from '../task.ts'

const day = 86_400_000

/** Makes the file piece by piece; run again, it begins anew. */
export const runExport: Task<'run-export'> = async ({ payload: { exportId } }, { scope, finish, signal }) => {
  const { storeId, clock } = scope
  const where = { storeId_id: { storeId, id: exportId } }
  const wanted = await scope.transaction(async ({ db }) => {
    const found = await db.export.findUnique({ where, select: { kind: true, fromAt: true, toAt: true } })
    if (found === null) return null
    await db.exportChunk.deleteMany({ where: { storeId, exportId } })
    await db.export.update({ where, data: { startedAt: clock.now(), progress: 0, rows: 0 } })
    return found
  })
  // Expired while it waited.
  if (wanted === null) return
  let position = 0
  let count = 0
  const period = { from: wanted.fromAt, to: wanted.toAt }
  for await (const { bytes, rows, progress } of exportChunks(scope, wanted.kind, period)) {
    signal.throwIfAborted()
    count += rows
    await scope.transaction(async ({ db }) => {
      await db.exportChunk.create({ data: { storeId, exportId, position, bytes } })
      await db.export.update({ where, data: { progress, rows: count } })
    })
    position += 1
  }
  await finish(async (tx) => {
    const now = clock.now()
    const expiresAt = new Date(now.getTime() + daysKept * day)
    const { requestedBy, store } = await tx.db.export.update({
      where,
      data: { finishedAt: now, progress: 1, expiresAt },
      include: { requestedBy: { select: { email: true } }, store: { select: { defaultLocale: true } } },
    })
    if (requestedBy)
      await queueTouchpoint(tx, scope, {
        kind: 'EXPORT_READY',
        customerId: null,
        emailHash: scope.keyring.pseudonym(storeId, 'email', requestedBy.email),
        locale: store.defaultLocale,
        aboutId: exportId,
      })
  })
}
