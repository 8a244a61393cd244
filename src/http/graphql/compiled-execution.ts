import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from '../../schema/context.ts'
import { isCacheableOperation } from '../../schema/read-log.ts'
import { nameOfOperation } from './operation-name.ts'

/** A document that has passed every check, as code (graphql-jit). */
export interface CompiledDocument {
  compiled: CompiledQuery
  isCacheable: boolean
  /** As metrics call it. */
  operation: string
}

/** Finds the compiled form of a document by its text and operation name; undefined until it has come a few times. */
export interface CompiledDocuments {
  find(query: string, operationName: string | undefined): CompiledDocument | undefined
  /** Sees each document that the engine is about to execute, which it only does with valid ones. */
  plugin: Plugin<Context>
}

/** A document is worth its compilation (half a millisecond, 66 kB) when it comes again. */
const usesBeforeCompiling = 3
const mostDocuments = 500

/** Documents that come again are executed as compiled code, past the engine: several times as many a second. */
export function createCompiledDocuments(): CompiledDocuments {
  const uses = new LRUCache<string, number>({ max: 5_000 })
  const documents = new LRUCache<string, CompiledDocument>({ max: mostDocuments })
  return {
    find: (query, operationName) => documents.get(keyOf(query, operationName)),
    plugin: {
      onExecute({ args }) {
        const { document, schema, contextValue } = args
        const operationName = args.operationName ?? undefined
        const isCacheable = isCacheableOperation(document, operationName)
        if (!isCacheable) contextValue.reads.hasUnnamedReads = true
        const query = document.loc?.source.body
        // A query alone may be asked again by the engine when its answer needs a status of its own.
        if (query === undefined || !isQuery(document, operationName)) return
        const key = keyOf(query, operationName)
        const count = (uses.get(key) ?? 0) + 1
        uses.set(key, count)
        if (count !== usesBeforeCompiling) return
        const compiled = compile(schema, document, operationName)
        const operation = nameOfOperation(document, operationName, { isKnown: true })
        if (compiled !== null) documents.set(key, { compiled, isCacheable, operation })
      },
    },
  }
}

function keyOf(query: string, operationName: string | undefined): string {
  return operationName === undefined ? query : `${operationName}\n${query}`
}

function isQuery(document: DocumentNode, operationName: string | undefined): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY
}

/** Null for what graphql-jit does not compile: it is interpreted. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName)
  return isCompiledQuery(compiled) ? compiled : null
}
