import { emailAddress } from '../input.ts'

/** The command was asked in a way that cannot be meant; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The value of an option that must be given, as text. */
export function requiredOption(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError(`--${name} is needed.`)
}

/** The e-mail address of an option that must be given. */
export function addressOption(name: string, value: unknown): string {
  const parsed = emailAddress.safeParse(requiredOption(name, value))
  if (parsed.success) return parsed.data
  throw new UsageError(`--${name} must be an e-mail address.`)
}

/** The value of an option that must be one of a few. */
export function oneOf<Choice extends string>(
  name: string,
  value: unknown,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`--${name} must be one of: ${choices.join(', ')}.`)
  return found
}
