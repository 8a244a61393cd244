import { capabilityUrl, grantCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { dedupeKeyOf } from './start-export.ts'

export interface ExportView {
  id: string
  status: 'QUEUED' | 'RUNNING' | 'READY' | 'FAILED'
  /** 0 to 1. */
  progress: number
  rows: number | null
  /** Whoever has it may fetch the file, for a week. */
  url: string | null
}

/** How far an export is, and where to fetch it; null when there is none, or no longer. */
export async function readExport(scope: Scope, id: string): Promise<ExportView | null> {
  authorise(scope.actor, 'export')
  const { storeId, clock, keyring, publicUrl } = scope
  return scope.transaction(async ({ db }) => {
    const found = await db.export.findUnique({ where: { storeId_id: { storeId, id } } })
    if (found === null || found.expiresAt <= clock.now()) return null
    const { progress, rows, startedAt, finishedAt, expiresAt } = found
    if (finishedAt !== null) {
      const token = await grantCapability(db, keyring, { storeId, kind: 'EXPORT', subjectId: id, expiresAt })
      return { id, status: 'READY', progress: 1, rows, url: capabilityUrl(publicUrl, 'EXPORT', token) }
    }
    const dead = await db.job.count({ where: { storeId, dedupeKey: dedupeKeyOf(id), state: 'DEAD' } })
    const begun = startedAt === null ? 'QUEUED' : 'RUNNING'
    return { id, status: dead > 0 ? 'FAILED' : begun, progress, rows: null, url: null }
  })
}
