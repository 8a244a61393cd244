import type pg from 'pg'
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

/** The same for many jobs of many stores, by the owner: sweeps work without a store. */
export async function enqueueJobs(
  client: pg.ClientBase,
  jobs: { storeId: string; job: NewJob }[],
): Promise<void> {
  if (jobs.length === 0) return
  await client.query(
    `INSERT INTO job (id, store_id, name, payload, run_at, dedupe_key)
     SELECT id, store_id, name, payload, coalesce(run_at, now()), dedupe_key
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[], $6::text[])
       AS new (id, store_id, name, payload, run_at, dedupe_key)
     ON CONFLICT (store_id, dedupe_key) WHERE state IN ('QUEUED', 'LEASED') DO NOTHING`,
    [
      jobs.map(() => uuidv7()),
      jobs.map(({ storeId }) => storeId),
      jobs.map(({ job }) => job.name),
      jobs.map(({ job }) => JSON.stringify(jobCatalogue[job.name].parse(job.payload))),
      jobs.map(({ job }) => job.runAt ?? null),
      jobs.map(({ job }) => job.dedupeKey ?? null),
    ],
  )
}
