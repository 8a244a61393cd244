import { RequestError } from '../errors.ts'

/** @throws RequestError BAD_USER_INPUT that says which argument it is and what it may be. */
export function checkRange(argument: string, value: number, minimum: number, maximum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > maximum)
    throw new RequestError('BAD_USER_INPUT', { argument, minimum, maximum })
}
