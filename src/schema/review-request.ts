import { may } from '../auth/policy.ts'
import type { RequestEvent } from '../generated/prisma/client.ts'
import { cancelReviewRequest } from '../requests/cancel-request.ts'
import { explainRule } from '../requests/explain-rule.ts'
import { requestReviews } from '../requests/request-reviews.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { OrderType, ReviewRequestType } from './nodes.ts'

export const ReviewRequestStateEnum = builder.enumType('ReviewRequestState', {
  description: 'Where the ask for an order stands.',
  values: {
    SCHEDULED: { description: 'It will be sent at sendAt; without one, when the order is fulfilled.' },
    HELD: { description: 'Postponed until something ends.' },
    SENT: { description: 'Handed to the mail server.' },
    DELIVERED: { description: 'Accepted by the mailbox.' },
    BOUNCED: { description: 'Refused by the mailbox.' },
    STARTED: { description: 'Its form was opened.' },
    COMPLETED: { description: 'A review was given.' },
    SKIPPED: { description: 'A rule forbids it; see explanation. New facts take it up again.' },
    CANCELLED: { description: 'Called off.' },
    EXPIRED: { description: 'Its link has expired unused.' },
  } as const,
})

const CancellationReasonEnum = builder.enumType('CancellationReason', {
  description: 'The only grounds to call an ask off; none knows what the customer thinks.',
  values: {
    TEST: { description: 'It was a test.' },
    DUPLICATE: { description: 'The order was recorded twice.' },
    WRONG_RECIPIENT: { description: 'The address is not the customer’s.' },
    CUSTOMER_ASKED: { description: 'The customer asked not to be asked.' },
  } as const,
})

export const RequestRuleEnum = builder.enumType('RequestRule', {
  description:
    'What decides whether an order is asked about, and when. None looks at stars, complaints or spend.',
  values: {
    ORDER_STATE: { description: 'Whether the order is real and stands.' },
    LINES: { description: 'Whether anything is left to ask about.' },
    CONSENT: { description: 'Whether there is a legal basis.' },
    SUPPRESSION: { description: 'Whether the address may be written to.' },
    CONTACT_BUDGET: { description: 'Whether the customer was written to too often.' },
    DELAY: { description: 'Whether enough time has passed.' },
    SENDING_HOURS: { description: 'Whether it is day where the customer is.' },
    PACING: { description: 'Whether there is room in the rate of sending, and whether its mail came back.' },
    HOLD: { description: 'Whether something postpones it.' },
  } as const,
})

const RequestOutcomeEnum = builder.enumType('RequestOutcome', {
  description: 'What a rule says.',
  values: {
    PASS: { description: 'Nothing against it.' },
    WAIT: { description: 'Not yet.' },
    SKIP: { description: 'No.' },
  } as const,
})

type Said = Pick<RequestEvent, 'at' | 'rule' | 'outcome' | 'code' | 'parameters'>

export const RequestEventType = builder.objectRef<Said>('RequestEvent').implement({
  description: "One rule's word at one time.",
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it spoke.' }),
    rule: t.field({ type: RequestRuleEnum, description: 'Which.', resolve: (event) => event.rule }),
    outcome: t.field({
      type: RequestOutcomeEnum,
      description: 'What it said.',
      resolve: (event) => event.outcome,
    }),
    explanation: t.string({
      description: 'Why, in the language of the request.',
      resolve: (event, _args, { translator }) => explainRule(event, translator),
    }),
  }),
})

builder.node(ReviewRequestType, {
  id: { resolve: (request) => request.id, description: 'Global id.' },
  description: 'The ask for one order, and why it was or was not sent.',
  loadManyWithoutCache: (ids, context) => {
    const { scope, loaders } = storeOf(context)
    return Promise.all(ids.map((id) => (may(scope.actor, 'readOrders') ? loaders.request.load(id) : null)))
  },
  fields: (t) => ({
    order: t.field({
      type: OrderType,
      description: 'What it asks about.',
      resolve: async (request, _args, context) => {
        const order = await storeOf(context).loaders.order.load(request.orderId)
        if (order === null) throw new Error(`Request ${request.id} has no order`)
        return order
      },
    }),
    state: t.field({
      type: ReviewRequestStateEnum,
      description: 'Where it stands.',
      resolve: (request) => request.state,
    }),
    number: t.exposeInt('number', {
      description: 'Of the asks for its order: 1 is the first. What falls due together is one.',
    }),
    lineExternalIds: t.exposeStringList('lineExternalIds', {
      description: "The order's lines that it is about; chosen anew until it is sent.",
    }),
    reminders: t.exposeInt('reminders', { description: 'Reminders that were sent.' }),
    remindAt: t.expose('remindAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the next reminder is due, if nothing is answered.',
    }),
    deliveredAt: t.expose('deliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the mailbox took it, where that is known.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a person first touched its form.',
    }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first review was given.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when its link opens the form.',
    }),
    cancellation: t.field({
      type: CancellationReasonEnum,
      nullable: true,
      description: 'Why it was called off.',
      resolve: ({ cancellation }) => cancellation,
    }),
    sendAt: t.expose('sendAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is due; null while that is not known, or when it is not sent.',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true, description: 'When it was sent.' }),
    explanation: t.field({
      type: [RequestEventType],
      description: "Every rule's word, oldest first.",
      resolve: (request, _args, context) => storeOf(context).loaders.requestEvents.load(request.id),
    }),
  }),
})

const RequestReviewsInput = builder.inputType('RequestReviewsInput', {
  description: 'Orders to ask about now.',
  fields: (t) => ({
    orderExternalIds: t.stringList({ required: true, description: "The shop's own ids, at most 100." }),
  }),
})

const ReviewRequestsPayload = builder.objectRef<{ ids: string[] }>('ReviewRequestsPayload').implement({
  description: 'The requests, as they are now.',
  fields: (t) => ({
    requests: t.field({
      type: [ReviewRequestType],
      description: 'In the order given.',
      resolve: async ({ ids }, _args, context) => {
        const requests = await Promise.all(ids.map((id) => storeOf(context).loaders.request.load(id)))
        return requests.filter((request) => request !== null)
      },
    }),
  }),
})

const requestErrors = ['ValidationError', 'NotFoundError'] as const
const RequestReviewsResult = resultUnion('RequestReviewsResult', [ReviewRequestsPayload], requestErrors)

builder.mutationField('requestReviews', (t) =>
  t.field({
    type: RequestReviewsResult,
    description:
      "Asks about orders now: skips the delay, never consent, suppression or the order's state. Evaluated before it answers; an order already asked returns its request.",
    args: { input: t.arg({ type: RequestReviewsInput, required: true, description: 'Which orders.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, requestErrors, async () => ({
        ids: await requestReviews(storeOf(context).scope, input),
      })),
  }),
)

const CancelReviewRequestInput = builder.inputType('CancelReviewRequestInput', {
  description: 'An ask to call off.',
  fields: (t) => ({
    requestId: t.id({ required: true, description: 'Global id.' }),
    reason: t.field({ type: CancellationReasonEnum, required: true, description: 'On which ground.' }),
  }),
})

const cancelErrors = ['ValidationError', 'NotFoundError', 'ConflictError'] as const

builder.mutationField('cancelReviewRequest', (t) =>
  t.field({
    type: resultUnion('CancelReviewRequestResult', [ReviewRequestType], cancelErrors),
    description:
      'Calls off an ask that has not gone out, for good. Its order counts as not asked in the public coverage.',
    args: {
      input: t.arg({ type: CancelReviewRequestInput, required: true, description: 'Which, and why.' }),
    },
    resolve: (_root, { input }, context) =>
      attempt(context, cancelErrors, async () => {
        const { scope, loaders } = storeOf(context)
        const request = await loaders.request.load(await cancelReviewRequest(scope, input))
        if (request === null) throw new Error('A request that was called off is there')
        return request
      }),
  }),
)
