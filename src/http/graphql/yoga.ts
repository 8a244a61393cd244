import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { RequestError } from '../../errors.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Context } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { CompiledDocuments } from './compiled-execution.ts'
import { formatErrors } from './format-errors.ts'
import { graphiqlOptions } from './graphiql.ts'
import { nameOfOperation } from './operation-name.ts'
import type { Outcome } from './request.ts'

/** What the server hands to yoga with each request: everything that depends on the caller is settled before. */
export interface ServerContext {
  requestId: string
  translator: Translator
  logger: Logger
  operationContext: Context
  outcome: Outcome
  /** Called by its hash, or made known by this very request. */
  isKnownDocument: boolean
}

export type Yoga = YogaServerInstance<ServerContext, Context>

const formattedErrors: Plugin<object, ServerContext> = {
  onResultProcess({ result, setResult, serverContext }) {
    if (!('errors' in result) || result.errors === undefined) return
    serverContext.operationContext.reads.hasUnnamedReads = true
    setResult(formatErrors(result, serverContext))
  },
}

const namedOperations: Plugin<Context & ServerContext> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    const { outcome, isKnownDocument } = contextValue
    outcome.operation = nameOfOperation(document, operationName ?? undefined, { isKnown: isKnownDocument })
  },
}

const refuse = {
  propagateOnRejection: true,
  onReject: [
    () => {
      throw new RequestError('QUERY_TOO_COMPLEX')
    },
  ],
}

/** The GraphQL engine. Bodies are read, limited and measured before they come here (src/http/graphql/endpoint.ts). */
export function createGraphqlEngine(documents: CompiledDocuments, dataDir: string): Yoga {
  return createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ operationContext }) => operationContext,
    // yoga's own limit pipes every body through a stream, at a third of the speed.
    maxRequestBodySize: false,
    batching: false,
    cors: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    graphiql: () => graphiqlOptions(dataDir),
    // With everything it needs in the page: nothing is fetched from elsewhere.
    renderGraphiQL,
    plugins: [
      maxTokensPlugin({ n: 5_000, ...refuse }),
      maxAliasesPlugin({ n: 50, ...refuse }),
      maxDirectivesPlugin({ n: 50, ...refuse }),
      documents.plugin,
      namedOperations,
      formattedErrors,
    ],
  })
}
