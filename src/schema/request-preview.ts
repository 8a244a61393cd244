import { parametersOf } from '../requests/plan-request.ts'
import { previewRequest, type RequestPreview } from '../requests/preview-request.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { FulfillmentInput, OrderInput } from './order.ts'
import { RequestEventType, ReviewRequestStateEnum } from './review-request.ts'

const PreviewedMail = builder.objectRef<NonNullable<RequestPreview['mail']>>('PreviewedMail').implement({
  description: 'A mail as it would go out; its links open nothing.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'Its subject.' }),
    html: t.exposeString('html', { description: 'As a mail program shows it.' }),
    text: t.exposeString('text', { description: 'The same as plain text.' }),
  }),
})

const RequestPreviewType = builder.objectRef<RequestPreview & { at: Date }>('RequestPreview').implement({
  description: 'What an order would get, and when. Nothing was kept or sent.',
  fields: (t) => ({
    state: t.field({
      type: ReviewRequestStateEnum,
      nullable: true,
      description: 'Where the ask would stand; null: there was one, and nothing is left to ask.',
      resolve: ({ verdict }) => verdict?.state,
    }),
    sendAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it would be sent, as far as that is known.',
      resolve: ({ verdict }) => (verdict && verdict.state !== 'SKIPPED' ? verdict.sendAt : null),
    }),
    explanation: t.field({
      type: [RequestEventType],
      description: "Every rule's word.",
      resolve: ({ words, at }) => words.map((word) => ({ ...word, at, parameters: parametersOf(word) })),
    }),
    mail: t.field({
      type: PreviewedMail,
      nullable: true,
      description: 'What it would say; null where there is nothing to ask about.',
      resolve: ({ mail }) => mail,
    }),
  }),
})

const PreviewRequestInput = builder.inputType('PreviewRequestInput', {
  description: 'An order that is known, or one that is imagined.',
  fields: (t) => ({
    orderExternalId: t.string({ description: 'Of an order that is known.' }),
    order: t.field({ type: OrderInput, description: 'Or an order as it would be sent.' }),
    fulfillments: t.field({ type: [FulfillmentInput], description: 'Parcels to imagine with it.' }),
    isManual: t.boolean({ description: 'Whether somebody would ask for it now (requestReviews).' }),
  }),
})

const errors = ['ValidationError', 'NotFoundError'] as const

builder.queryField('previewRequest', (t) =>
  t.field({
    type: resultUnion('PreviewRequestResult', [RequestPreviewType], errors),
    description: 'What an order would get and when, as things are now. Keeps nothing and sends nothing.',
    args: { input: t.arg({ type: PreviewRequestInput, required: true, description: 'The order.' }) },
    complexity: 50,
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        const { scope } = storeOf(context)
        return { ...(await previewRequest(scope, input)), at: scope.clock.now() }
      }),
  }),
)
