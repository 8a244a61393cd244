import type { DocumentNode, GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

/** A document is worth its compilation (half a millisecond, 66 kB) when it comes again. */
const usesBeforeCompiling = 3

interface Known {
  uses: number
  compiled: Map<string, CompiledQuery | null>
}

/**
 * Executes documents that come again as compiled code (graphql-jit): about eight times as many a second. yoga's parser cache
 * hands out the same document for the same text, and forgets the least used; what hangs on a forgotten document goes with it.
 */
export function useCompiledExecution(): Plugin {
  const known = new WeakMap<DocumentNode, Known>()
  return {
    onExecute({ args, setExecuteFn }) {
      const { document, schema, operationName } = args
      const entry = known.get(document) ?? { uses: 0, compiled: new Map() }
      known.set(document, entry)
      entry.uses += 1
      if (entry.uses < usesBeforeCompiling) return
      const name = operationName ?? ''
      const compiled = entry.compiled.get(name) ?? compile(schema, document, operationName ?? undefined)
      entry.compiled.set(name, compiled)
      if (compiled === null) return
      setExecuteFn(({ rootValue, contextValue, variableValues }) =>
        compiled.query(rootValue, contextValue, variableValues),
      )
    },
  }
}

/** Null for what graphql-jit does not compile: it is interpreted. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName, { disableLeafSerialization: false })
  return isCompiledQuery(compiled) ? compiled : null
}
