import { describe, expect, test } from '@jest/globals'
import type { GraphQLOutputType } from 'graphql'
import { getNamedType, isInterfaceType, isNonNullType, isObjectType, isUnionType } from 'graphql'
import { ClientError, GraphQLClient } from 'graphql-request'
import { schema } from '../../src/schema/index.ts'
import { openShop, startApp } from '../support/shop.ts'

const { app } = startApp()

/** Who may call each root field. A new field does not pass before it is written down here. */
const everybody = ['publishable', 'secret', 'owner', 'moderator', 'responder', 'analyst'] as const
type Holder = (typeof everybody)[number]
const allowed: Record<string, readonly Holder[]> = {
  'Query.node': everybody,
  'Query.nodes': everybody,
  'Query.store': everybody,
  'Query.product': everybody,
  'Query.products': everybody,
  'Query.review': everybody,
  'Query.invitation': ['publishable', 'secret'],
  'Query.authoredReviews': ['publishable', 'secret'],
  'Query.ledgerHead': everybody,
  'Query.ledgerEntries': everybody,
  'Query.ledgerInclusionProof': everybody,
  'Query.ledgerConsistencyProof': everybody,
  'Mutation.submitReview': ['publishable', 'secret'],
  'Mutation.confirmEmail': ['publishable', 'secret'],
  'Mutation.editReview': ['publishable', 'secret'],
  'Mutation.withdrawReview': ['publishable', 'secret'],
  'Mutation.voteOnReview': ['publishable'],
  'Mutation.upsertProducts': ['secret', 'owner'],
  'Mutation.ingestOrders': ['secret', 'owner'],
  'Mutation.recordFulfillments': ['secret', 'owner'],
  'Mutation.requestReviews': ['secret', 'owner'],
  'Mutation.replyToReview': ['secret', 'owner', 'responder'],
  'Query.moderationQueue': ['moderator'],
  'Mutation.decideModeration': ['moderator'],
  'Mutation.claimModerationItem': ['moderator'],
  'Mutation.decideAppeal': ['moderator'],
  'Mutation.submitAppeal': ['publishable', 'secret'],
  'Mutation.submitNotice': everybody,
  'Query.transparencyReport': everybody,
  'Mutation.updateStore': ['owner'],
  'Query.export': ['secret', 'owner', 'analyst'],
  'Mutation.startExport': ['secret', 'owner', 'analyst'],
  'Query.reviewRequests': ['secret', 'owner', 'responder', 'analyst'],
  'Query.previewRequest': ['secret', 'owner'],
  'Query.requestFunnel': ['secret', 'owner', 'responder', 'analyst'],
  'Mutation.cancelReviewRequest': ['secret', 'owner'],
  'Mutation.createReviewLinks': ['secret', 'owner'],
  'Mutation.recordReturns': ['secret', 'owner'],
  'Mutation.sendTestMail': ['secret', 'owner'],
  'Mutation.updateContactPreferences': ['publishable', 'secret'],
  'Query.rewards': ['secret', 'owner', 'responder', 'analyst'],
  'Mutation.addRewardCodes': ['secret', 'owner'],
  'Mutation.eraseCustomer': ['secret', 'owner'],
}

/** Arguments that parse and lead nowhere. */
const args: Record<string, string> = {
  'Query.node': '(id: "UHJvZHVjdDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA")',
  'Query.nodes': '(ids: ["UHJvZHVjdDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA"])',
  'Query.product': '(externalId: "none")',
  'Query.products': '(externalIds: ["none"])',
  'Query.review': '(id: "none")',
  'Query.invitation': '(token: "none")',
  'Query.authoredReviews': '(token: "none")',
  'Query.ledgerEntries': '(fromIndex: 0, count: 1)',
  'Query.ledgerInclusionProof': '(entryIndex: 0, treeSize: 1)',
  'Query.ledgerConsistencyProof': '(fromSize: 0, toSize: 0)',
  'Mutation.submitReview': '(input: { token: "none", rating: 1, body: "x", displayName: "x" })',
  'Mutation.confirmEmail': '(input: { token: "none" })',
  'Mutation.editReview': '(input: { token: "none", reviewId: "none", version: 1 })',
  'Mutation.withdrawReview': '(input: { token: "none", reviewId: "none" })',
  'Mutation.voteOnReview': '(input: { reviewId: "none", vote: HELPFUL, voter: "somebody-1" })',
  'Mutation.upsertProducts': '(input: { products: [] })',
  'Mutation.ingestOrders': '(input: { orders: [] })',
  'Mutation.recordFulfillments': '(input: { fulfillments: [] })',
  'Mutation.requestReviews': '(input: { orderExternalIds: [] })',
  'Query.previewRequest': '(input: { orderExternalId: "none" })',
  'Mutation.cancelReviewRequest': '(input: { requestId: "none", reason: TEST })',
  'Mutation.createReviewLinks': '(input: { orderExternalIds: ["none"] })',
  'Mutation.recordReturns': '(input: { returns: [] })',
  'Mutation.sendTestMail': '(input: { to: "x@example.org" })',
  'Mutation.updateContactPreferences': '(input: { token: "none" })',
  'Mutation.eraseCustomer': '(input: { externalId: "none" })',
  'Mutation.addRewardCodes': '(input: { codes: [] })',
  'Mutation.replyToReview': '(input: { reviewId: "none", body: "x" })',
  'Mutation.updateStore': '(input: {})',
  'Query.export': '(id: "none")',
  'Mutation.startExport': '(input: { kind: STATEMENTS_OF_REASONS, format: NDJSON })',
  'Mutation.decideModeration': '(input: { itemId: "none", version: 1, action: PUBLISH })',
  'Mutation.claimModerationItem': '(input: { itemId: "none", version: 1 })',
  'Mutation.decideAppeal': '(input: { itemId: "none", version: 1, uphold: true, explanation: "x" })',
  'Mutation.submitAppeal': '(input: { token: "none", reviewId: "none", statement: "x" })',
  'Mutation.submitNotice':
    '(input: { reviewId: "none", reason: SPAM, explanation: "x", name: "x", email: "x@example.org", goodFaith: true })',
}

const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    name: `${type?.name}.${field.name}`,
    field,
    operation: type?.name === 'Query' ? 'query' : 'mutation',
  })),
)

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(isNonNullType(type) ? type.ofType : type)
  return isObjectType(named) || isUnionType(named) || isInterfaceType(named) ? '{ __typename }' : ''
}

test('every root field says who may call it', () => {
  expect(rootFields.map(({ name }) => name).sort()).toEqual(Object.keys(allowed).sort())
})

describe.each(rootFields)('$name', ({ name, field, operation }) => {
  const document = `${operation} { ${field.name}${args[name] ?? ''} ${selectionOf(field.type)} }`
  const codeFor = async (authorization?: string) => {
    try {
      await new GraphQLClient(`${app().url}/graphql`, {
        headers: authorization ? { authorization } : {},
      }).request(document)
      return null
    } catch (error) {
      if (!(error instanceof ClientError)) throw error
      return error.response.errors?.[0]?.extensions?.code
    }
  }

  test('nobody calls it without a key', async () => {
    expect(await codeFor()).toBe('UNAUTHENTICATED')
  })

  test('only those may who are written down', async () => {
    const { access } = await openShop(app())
    for (const holder of everybody) {
      const token =
        holder === 'publishable'
          ? access.publishableKey
          : holder === 'secret'
            ? access.secretKey
            : access.staff[holder]
      const code = await codeFor(`Bearer ${token}`)
      expect({ holder, isForbidden: code === 'FORBIDDEN' }).toEqual({
        holder,
        isForbidden: !allowed[name]?.includes(holder),
      })
    }
  })
})
