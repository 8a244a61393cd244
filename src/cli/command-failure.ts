/** The command was understood and could not be carried out, for a reason in the message; exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
}
