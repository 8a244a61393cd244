import { exportChunks } from '../../exports/row-source.ts'
import { daysKept } from '../../exports/start-export.ts'
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
  await finish(async ({ db }) => {
    const now = clock.now()
    const expiresAt = new Date(now.getTime() + daysKept * day)
    await db.export.update({ where, data: { finishedAt: now, progress: 1, expiresAt } })
  })
}
