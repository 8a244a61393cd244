import { type DocumentNode, getOperationAST, Kind } from 'graphql'

const longest = 80

/**
 * What metrics call an operation: the name it gives itself in a document that is known, else its root fields, which are the schema's
 * words and not the caller's.
 */
export function nameOfOperation(
  document: DocumentNode,
  operationName: string | undefined,
  { isKnown }: { isKnown: boolean },
): string {
  const operation = getOperationAST(document, operationName)
  if (isKnown && operation?.name) return operation.name.value.slice(0, longest)
  const fields = (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  )
  return [...new Set(fields)].sort().join('+').slice(0, longest)
}
