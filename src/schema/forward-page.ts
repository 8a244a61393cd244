import { RequestError } from '../errors.ts'

/** Of lists that are read from the front alone. */
const usual = 20
const most = 100

interface Asked {
  first?: number | null | undefined
  after?: string | null | undefined
}

/** @throws RequestError BAD_USER_INPUT for a count out of bounds or a cursor that is none. */
export function forwardPage(
  { first, after }: Asked,
  isCursor: (text: string) => boolean,
): { first: number; after: string | null } {
  const count = first ?? usual
  if (count < 1 || count > most)
    throw new RequestError('BAD_USER_INPUT', { argument: 'first', minimum: 1, maximum: most })
  if (after != null && !isCursor(after)) throw new RequestError('BAD_USER_INPUT', { argument: 'after' })
  return { first: count, after: after ?? null }
}

export function forwardComplexity({ first }: Asked): { field: number; multiplier: number } {
  return { field: 5, multiplier: Math.min(first ?? usual, most) }
}

export function forwardPageInfo(cursors: readonly string[], hasNextPage: boolean) {
  return {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}
