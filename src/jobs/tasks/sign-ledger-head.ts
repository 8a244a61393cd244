import { currentHead } from '../../ledger/current-head.ts'
import type { Task } from '../task.ts'

/** Sequences what has been written to a store's log and signs its head, which writes by itself whatever there is to write. */
export const signLedgerHead: Task<'sign-ledger-head'> = async (_job, { scope }) => {
  await currentHead(scope)
}
