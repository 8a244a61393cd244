import type { OrderReturn } from '../generated/prisma/client.ts'

type Return = Pick<OrderReturn, 'openedAt' | 'lastOpenedAt' | 'closedAt'>

/**
 * Adds a word to those on a return: whichever words came, and in whichever sequence, it began when it was first opened, and is over if it
 * ended after it was last opened, or in that instant.
 */
export function withReturn(
  known: Return | null,
  { openedAt, closedAt }: { openedAt: Date; closedAt?: Date | null | undefined },
): Return {
  const opened = [openedAt, ...(known ? [known.openedAt, known.lastOpenedAt] : [])].map(Number)
  const closed = [closedAt, known?.closedAt].filter((at) => at != null).map(Number)
  const lastOpened = Math.max(...opened)
  const lastClosed = Math.max(...closed)
  return {
    openedAt: new Date(Math.min(...opened)),
    lastOpenedAt: new Date(lastOpened),
    closedAt: lastClosed >= lastOpened ? new Date(lastClosed) : null,
  }
}
