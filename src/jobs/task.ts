import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { JobName, JobPayload } from './catalogue.ts'

/**
 * What a kind of job does. Effects on the database happen exactly once, because they happen in `finish`; anything else (SMTP, HTTP)
 * happens before it, and happens again when the process dies in between, so it must name itself the same way each time.
 */
export type Task<Name extends JobName> = (
  job: { id: string; payload: JobPayload<Name>; attempt: number },
  context: TaskContext,
) => Promise<void>

export interface TaskContext {
  /** The job's store, entered by the system itself. */
  scope: Scope
  /**
   * Marks the job as done and does `work`, in one transaction: both or neither. Called once at most; a task that returns without
   * it is done with nothing to write.
   */
  finish(work: (tx: StoreTransaction) => Promise<void>): Promise<void>
  /** Aborts when the lease was lost, the time limit passed or the process has to stop. */
  signal: AbortSignal
}

/** The registry: a job without a task does not compile. */
export type Tasks = { [Name in JobName]: Task<Name> }

/** Failures that this folder or a task throws on purpose. The message is stored with the row, so it names no person. */
export class JobError extends Error {
  override readonly name: string = 'JobError'
}

/** Not now, through no fault of the job: run at `at`, as if this try had not been made. */
export class RetryLater extends JobError {
  override readonly name = 'RetryLater'
  readonly at: Date

  constructor(at: Date, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.at = at
  }
}

/** No later try can succeed: the job is dead at once. */
export class PermanentFailure extends JobError {
  override readonly name = 'PermanentFailure'
}
