/**
 * The database cannot be used as it is, and a person has to act. The message is written for the operator: it says
 * what was found and what to do, needs no stack trace, and is shown as it stands.
 */
export class DatabaseSetupError extends Error {
  override readonly name = 'DatabaseSetupError'
}
