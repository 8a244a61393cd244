import { Hono } from 'hono'
import type pg from 'pg'
import { findCapability } from '../auth/capabilities.ts'
import { openScope, type Scope, type ScopeSource } from '../db/scope.ts'
import { RequestError } from '../errors.ts'
import type { RequestVariables } from './request-variables.ts'

const mediaTypes = { NDJSON: 'application/x-ndjson' } as const

/** /exports/:token: a finished export, for whoever has the link, until it expires. One piece in memory at a time. */
export function exportRoutes({
  scopeSource,
  publicPool,
}: {
  scopeSource: ScopeSource
  publicPool: pg.Pool
}): Hono<RequestVariables> {
  return new Hono<RequestVariables>().get('/exports/:token', async (context) => {
    const { clock } = scopeSource
    const token = context.req.param('token')
    const { storeId, subjectId } = await findCapability(publicPool, clock, token, ['EXPORT'])
    const scope = openScope(scopeSource, storeId, { kind: 'system' })
    const found = await scope.read((db) =>
      db.export.findUnique({ where: { storeId_id: { storeId, id: subjectId } } }),
    )
    if (!found?.finishedAt) throw new RequestError('NOT_FOUND')
    const name = `${found.kind.toLowerCase().replaceAll('_', '-')}-${found.toAt.toISOString().slice(0, 10)}`
    context.header('content-type', mediaTypes[found.format])
    context.header('content-disposition', `attachment; filename="${name}.${found.format.toLowerCase()}"`)
    context.header('cache-control', 'private, no-store')
    return context.body(piecesOf(scope, subjectId))
  })
}

function piecesOf(scope: Scope, exportId: string): ReadableStream<Uint8Array> {
  const { storeId } = scope
  let position = 0
  return new ReadableStream({
    async pull(controller) {
      const where = { storeId_exportId_position: { storeId, exportId, position } }
      const piece = await scope.read((db) => db.exportChunk.findUnique({ where }))
      position += 1
      if (piece === null) controller.close()
      else controller.enqueue(piece.bytes)
    },
  })
}
