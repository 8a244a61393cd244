import { openScope, type ScopeSource, type StoreTransaction } from '../db/scope.ts'
import { type JobName, type JobPayload, jobCatalogue } from './catalogue.ts'
import { LeaseLost } from './lease-keeper.ts'
import type { ClaimedJob } from './outbox.ts'
import { JobError, PermanentFailure, type Task, type Tasks } from './task.ts'

/**
 * One try of a claimed job, to its end or to the abortion of `signal`, whichever comes first.
 * @throws LeaseLost when the row went to another worker before it could be finished: nothing was written.
 * @throws whatever the task throws, or the reason of the abortion.
 */
export async function runTask(
  claimed: ClaimedJob,
  signal: AbortSignal,
  { scopeSource, tasks }: { scopeSource: ScopeSource; tasks: Tasks },
): Promise<void> {
  const { name } = claimed
  // Rolled out ahead of us, perhaps: a later try may meet a worker that knows it.
  if (!isJobName(name)) throw new JobError('no task has this name')
  await unlessAborted(run(name, tasks[name]), signal)

  async function run<Name extends JobName>(name: Name, task: Task<Name>): Promise<void> {
    const scope = openScope(scopeSource, claimed.storeId, { kind: 'system' })
    let finishing: Promise<void> | undefined

    async function finish(work: (tx: StoreTransaction) => Promise<void>): Promise<void> {
      if (finishing !== undefined) throw new JobError('the task finished twice')
      finishing = scope.transaction(async (tx) => {
        // First: the row stays locked to the end, and a follow-up with the same dedupe key is not taken for superfluous.
        await markDone(tx, claimed)
        await work(tx)
      })
      await finishing
    }

    await task(
      { id: claimed.id, payload: parsePayload(name, claimed.payload), attempt: claimed.attempt },
      { scope, finish, signal },
    )
    await (finishing ?? finish(async () => {}))
  }
}

/** The compare-and-swap that makes effects happen once: of all who ever held the row, one finds its own token here. */
async function markDone({ db }: StoreTransaction, { id, token }: ClaimedJob): Promise<void> {
  const swapped = await db.$executeRaw`
    UPDATE job SET state = 'DONE', token = NULL, leased_until = NULL, last_error = NULL, finished_at = now()
    WHERE id = ${id}::uuid AND token = ${token}::uuid AND state = 'LEASED'`
  if (swapped === 0) throw new LeaseLost('another worker took the job')
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobCatalogue, name)
}

function parsePayload<Name extends JobName>(name: Name, payload: unknown): JobPayload<Name> {
  const parsed = jobCatalogue[name].safeParse(payload)
  if (!parsed.success) throw new PermanentFailure('the payload cannot be read', { cause: parsed.error })
  return parsed.data as JobPayload<Name>
}

/** The work may go on in the background, without a lease to finish by. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let abort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
  })
  try {
    await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
