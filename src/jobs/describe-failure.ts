import { ExpectedError } from '../errors.ts'
import { JobError } from './task.ts'

/**
 * What a job's row remembers of an error. Only our own classes are quoted: a foreign message may hold an address or a text, and
 * goes to the log alone.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof JobError) return `${error.name}: ${error.message}`
  if (error instanceof ExpectedError) return `${error.name} ${error.code}`
  if (!(error instanceof Error)) return 'Error'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return /^[\w.-]{1,40}$/.test(code) ? `${error.name} ${code}` : error.name
}
