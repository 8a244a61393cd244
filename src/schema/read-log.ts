import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql'

/**
 * What an operation has read of a store, by subject: what its answer depends on. An answer may be kept only if every root field is
 * in the table below and nothing was read that cannot be named.
 */
export interface ReadLog {
  subjects: Set<string>
  /** Something was read whose changes nobody announces. */
  hasUnnamedReads: boolean
}

/**
 * Root fields whose answer depends on published facts alone. Everything else depends on a token, a role or the moment, and is
 * never kept. The subjects are noted by the loaders that read for these fields (src/schema/loaders.ts).
 */
const cacheableRootFields: ReadonlySet<string> = new Set(['product', 'products', 'store'])

export function newReadLog(): ReadLog {
  return { subjects: new Set(), hasUnnamedReads: false }
}

/** Whether an operation's document allows its answer to be kept. */
export function isCacheableOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  const operation = operations.find((one) => operationName == null || one.name?.value === operationName)
  return (
    operation?.operation === 'query' &&
    operation.selectionSet.selections.every(
      (one) => one.kind === Kind.FIELD && cacheableRootFields.has(one.name.value),
    )
  )
}
