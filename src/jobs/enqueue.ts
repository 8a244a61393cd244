import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '../generated/prisma/client.ts'
import { jobCatalogue, type NewJob } from './catalogue.ts'

/**
 * Writes a job into the outbox, in the transaction that promises it. A queued or leased job with the same dedupe key in the
 * store makes this one superfluous: nothing is written.
 */
export async function enqueueJob(db: Prisma.TransactionClient, storeId: string, job: NewJob): Promise<void> {
  const payload = JSON.stringify(jobCatalogue[job.name].parse(job.payload))
  await db.$executeRaw`
    INSERT INTO job (id, store_id, name, payload, run_at, dedupe_key)
    VALUES (${uuidv7()}::uuid, ${storeId}::uuid, ${job.name}, ${payload}::jsonb, coalesce(${job.runAt ?? null}::timestamptz, now()),
      ${job.dedupeKey ?? null})
    ON CONFLICT (store_id, dedupe_key) WHERE state IN ('QUEUED', 'LEASED') DO NOTHING`
}
