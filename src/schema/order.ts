import { authorise, may } from '../auth/policy.ts'
import { ingestOrders } from '../orders/ingest-orders.ts'
import { recordFulfillments } from '../orders/record-fulfillments.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { OrderType, ReviewRequestType } from './nodes.ts'

const OrderStatusEnum = builder.enumType('OrderStatus', {
  description: 'Where an order stands, as the shop tells it.',
  values: {
    PLACED: { description: 'Bought.' },
    FULFILLED: { description: 'Sent.' },
    DELIVERED: { description: 'Arrived.' },
    CANCELLED: { description: 'Called off.' },
    REFUNDED: { description: 'Paid back as a whole.' },
  } as const,
})

const OrderChannelEnum = builder.enumType('OrderChannel', {
  description: 'Where something was bought.',
  values: {
    ONLINE: { description: 'It is sent.' },
    POINT_OF_SALE: { description: 'It is handed over: the delay counts from the purchase.' },
  } as const,
})

const LegalBasisEnum = builder.enumType('LegalBasis', {
  description: 'Why a customer may be written to.',
  values: {
    CONSENT: { description: 'They agreed.' },
    SOFT_OPT_IN: {
      description: 'An existing customer who could object, where the law allows it (ePrivacy Art. 13(2)).',
    },
    CONTRACT: { description: 'To perform the contract; never permits asking for a public review.' },
    NONE: { description: 'They may not.' },
  } as const,
})

builder.node(OrderType, {
  id: { resolve: (order) => order.id, description: 'Global id.' },
  description: 'A purchase, as the shop told it.',
  loadManyWithoutCache: (ids, context) => {
    const { scope, loaders } = storeOf(context)
    return Promise.all(ids.map((id) => (may(scope.actor, 'readOrders') ? loaders.order.load(id) : null)))
  },
  fields: (t) => ({
    externalId: t.exposeString('externalId', { description: "The shop's own id." }),
    status: t.field({
      type: OrderStatusEnum,
      description: 'Where it stands.',
      resolve: (order) => order.status,
    }),
    reviewRequest: t.field({
      type: ReviewRequestType,
      nullable: true,
      description: 'The ask for it; where some of it falls due later, the newest.',
      resolve: async (order, _args, context) =>
        (await storeOf(context).loaders.requestsOfOrder.load(order.id)).at(-1),
    }),
    reviewRequests: t.field({
      type: [ReviewRequestType],
      description: 'Every ask for it: one for what falls due together, the first first.',
      resolve: (order, _args, context) => storeOf(context).loaders.requestsOfOrder.load(order.id),
    }),
    channel: t.field({
      type: OrderChannelEnum,
      description: 'Where it was bought.',
      resolve: (order) => order.channel,
    }),
    notArrivedAt: t.expose('notArrivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its customer last said that it had not arrived.',
    }),
  }),
})

const ConsentInput = builder.inputType('ConsentInput', {
  description: 'Why the customer may be written to, as evidence.',
  fields: (t) => ({
    basis: t.field({ type: LegalBasisEnum, required: true, description: 'On what ground.' }),
    evidence: t.string({ required: true, description: 'What shows it: the form, its wording, its version.' }),
    givenAt: t.field({ type: 'DateTime', required: true, description: 'When; the latest counts.' }),
    confirmedAt: t.field({
      type: 'DateTime',
      description:
        'When they said so again from the address itself (double opt-in), if the shop asked them to.',
    }),
  }),
})

const CustomerInput = builder.inputType('CustomerInput', {
  description: 'Who bought.',
  fields: (t) => ({
    externalId: t.string({ description: "The shop's own id." }),
    email: t.field({ type: 'EmailAddress', required: true, description: 'Who they are, to Candor.' }),
    name: t.string({ description: 'How to address them.' }),
    consent: t.field({
      type: ConsentInput,
      description: 'Why they may be written to; absent: by the law of the country.',
    }),
  }),
})

const OrderLineInput = builder.inputType('OrderLineInput', {
  description: 'One thing bought.',
  fields: (t) => ({
    externalId: t.string({ required: true, description: "The shop's own id of the line." }),
    productExternalId: t.string({ required: true, description: "The shop's own id of the product." }),
    title: t.string({ description: 'Names the product if it is not known yet.' }),
    quantity: t.int({ required: true, description: 'Pieces bought.' }),
    refundedQuantity: t.int({ description: 'Pieces paid back.' }),
    unitPrice: t.field({ type: 'Decimal', description: 'Price of one piece.' }),
    isGift: t.boolean({ description: 'Given with the order: nobody is asked about it.' }),
  }),
})

export const OrderInput = builder.inputType('OrderInput', {
  description: 'A purchase. Sent again it updates: the greatest updatedAt wins.',
  fields: (t) => ({
    externalId: t.string({ required: true, description: "The shop's own id." }),
    placedAt: t.field({ type: 'DateTime', required: true, description: 'When it was bought.' }),
    updatedAt: t.field({
      type: 'DateTime',
      description: "When the shop last changed it, by the shop's clock; now by default.",
    }),
    currency: t.string({ description: 'ISO 4217.' }),
    status: t.field({ type: OrderStatusEnum, description: 'Where it stands; PLACED by default.' }),
    customer: t.field({ type: CustomerInput, required: true, description: 'Who bought.' }),
    shippingCountry: t.string({
      description: 'ISO 3166-1 alpha-2; its law decides whether they may be asked.',
    }),
    locale: t.field({ type: 'Locale', description: 'The language it was bought in.' }),
    timeZone: t.string({ description: 'IANA name of where the customer is.' }),
    isTest: t.boolean({ description: 'A test order asks nobody.' }),
    channel: t.field({ type: OrderChannelEnum, description: 'Where it was bought; ONLINE by default.' }),
    lines: t.field({
      type: [OrderLineInput],
      required: true,
      description: 'What was bought; a line left out was taken off.',
    }),
  }),
})

export const FulfillmentInput = builder.inputType('FulfillmentInput', {
  description: 'A parcel. One that arrives before its order waits for it.',
  fields: (t) => ({
    externalId: t.string({
      required: true,
      description: "The shop's own id; a box with two orders in it is told of for each.",
    }),
    orderExternalId: t.string({ required: true, description: "The order's." }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When you knew this; the newest word on carrier and contents counts. Now by default.',
    }),
    fulfilledAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'When it was sent; the earliest that was told counts.',
    }),
    deliveredAt: t.field({
      type: 'DateTime',
      description: 'When it arrived, if known; the earliest that was told counts.',
    }),
    failedAt: t.field({
      type: 'DateTime',
      description: 'When its carrier gave it up: the ask waits until it has arrived.',
    }),
    carrier: t.string({ description: 'Who brings it: arrival is estimated by it where nobody says.' }),
    lineExternalIds: t.stringList({ description: 'What was in it; all lines until it is told.' }),
  }),
})

const IngestOrdersInput = builder.inputType('IngestOrdersInput', {
  description: 'Orders to create or update, all or nothing.',
  fields: (t) => ({ orders: t.field({ type: [OrderInput], required: true, description: 'At most 100.' }) }),
})

const OrdersPayload = builder.objectRef<{ ids: string[] }>('OrdersPayload').implement({
  description: 'The orders, as they are now.',
  fields: (t) => ({
    orders: t.field({
      type: [OrderType],
      description: 'In the order given.',
      resolve: async ({ ids }, _args, context) => {
        const orders = await Promise.all(ids.map((id) => storeOf(context).loaders.order.load(id)))
        return orders.filter((order) => order !== null)
      },
    }),
  }),
})

const ingestErrors = ['ValidationError'] as const
const IngestOrdersResult = resultUnion('IngestOrdersResult', [OrdersPayload], ingestErrors)

builder.mutationField('ingestOrders', (t) =>
  t.field({
    type: IngestOrdersResult,
    description:
      'Tells of orders, at most 100. Upsert by externalId; cancellations and refunds come this way too.',
    args: { input: t.arg({ type: IngestOrdersInput, required: true, description: 'The orders.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, ingestErrors, async () => ({
        ids: await ingestOrders(storeOf(context).scope, input),
      })),
  }),
)

interface Fulfillments {
  externalIds: string[]
  orderExternalIds: string[]
}

const FulfillmentsPayload = builder.objectRef<Fulfillments>('FulfillmentsPayload').implement({
  description: 'What was recorded.',
  fields: (t) => ({
    externalIds: t.exposeStringList('externalIds', { description: 'The fulfilments, in the order given.' }),
    orders: t.field({
      type: [OrderType],
      description: 'Their orders, as far as they are known yet.',
      resolve: async ({ orderExternalIds }, _args, context) => {
        const { scope } = storeOf(context)
        authorise(scope.actor, 'writeOrders')
        return scope.read((db) =>
          db.order.findMany({
            where: { storeId: scope.storeId, externalId: { in: orderExternalIds } },
            orderBy: { externalId: 'asc' },
          }),
        )
      },
    }),
  }),
})
const RecordFulfillmentsResult = resultUnion('RecordFulfillmentsResult', [FulfillmentsPayload], ingestErrors)

const RecordFulfillmentsInput = builder.inputType('RecordFulfillmentsInput', {
  description: 'Parcels to record, all or nothing.',
  fields: (t) => ({
    fulfillments: t.field({ type: [FulfillmentInput], required: true, description: 'At most 100.' }),
  }),
})

builder.mutationField('recordFulfillments', (t) =>
  t.field({
    type: RecordFulfillmentsResult,
    description:
      'Tells of parcels sent and arrived, at most 100. One that comes before its order waits for it.',
    args: { input: t.arg({ type: RecordFulfillmentsInput, required: true, description: 'The parcels.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, ingestErrors, async () => ({
        externalIds: await recordFulfillments(storeOf(context).scope, input),
        orderExternalIds: input.fulfillments.map((fulfillment) => fulfillment.orderExternalId),
      })),
  }),
)
