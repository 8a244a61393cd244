import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import { instant } from '../input.ts'
import { parse } from '../parse.ts'
import { exportFormats, exportKinds } from './row-source.ts'

const exportInput = z.object({
  kind: z.enum(exportKinds),
  format: z.enum(exportFormats),
  from: instant.nullish(),
  to: instant.nullish(),
})

/** How long a finished one can be fetched. */
export const daysKept = 7
const day = 86_400_000

/**
 * Begins to make a file of what there is from one instant until before another, or until now. Returns its id.
 * @throws ValidationError when it ends before it begins.
 */
export async function startExport(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'export')
  const { kind, format, from, to } = parse(exportInput, input)
  const { storeId, clock } = scope
  const now = clock.now()
  const until = to == null || to > now ? now : to
  if (from != null && from >= until) throw new ValidationError([{ path: ['from'], code: 'INVALID' }])
  const id = uuidv7()
  await scope.transaction(async ({ db, enqueue }) => {
    await db.export.create({
      data: {
        storeId,
        id,
        kind,
        format,
        fromAt: from ?? null,
        toAt: until,
        createdAt: now,
        expiresAt: new Date(now.getTime() + daysKept * day),
        requestedById: scope.actor.kind === 'staff' ? scope.actor.staffId : null,
      },
    })
    await enqueue({ name: 'run-export', payload: { exportId: id }, dedupeKey: dedupeKeyOf(id) })
  })
  return id
}

export function dedupeKeyOf(exportId: string): string {
  return `run-export:${exportId}`
}
