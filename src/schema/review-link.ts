import { createReviewLinks, qrCodeOf, type ReviewLink } from '../requests/create-review-links.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { OrderType } from './nodes.ts'

const ReviewLinkType = builder.objectRef<ReviewLink>('ReviewLink').implement({
  description: 'The way to the form of an order, to print or to show. Whoever uses it proves the purchase.',
  fields: (t) => ({
    order: t.field({
      type: OrderType,
      description: 'Whose products it asks about.',
      resolve: async ({ orderId }, _args, context) => {
        const order = await storeOf(context).loaders.order.load(orderId)
        if (order === null) throw new Error(`No order ${orderId}`)
        return order
      },
    }),
    url: t.expose('url', { type: 'URL', description: 'The link.' }),
    qrCode: t.string({
      description: 'The same as a QR code: an SVG document.',
      resolve: ({ url }) => qrCodeOf(url),
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it opens the form.' }),
  }),
})

const ReviewLinksPayload = builder.objectRef<{ links: ReviewLink[] }>('ReviewLinksPayload').implement({
  description: 'The links.',
  fields: (t) => ({
    links: t.field({
      type: [ReviewLinkType],
      description: 'In the order given.',
      resolve: ({ links }) => links,
    }),
  }),
})

const CreateReviewLinksInput = builder.inputType('CreateReviewLinksInput', {
  description: 'Orders to make links for.',
  fields: (t) => ({
    orderExternalIds: t.stringList({ required: true, description: "The shop's own ids, at most 100." }),
  }),
})

const errors = ['ValidationError', 'NotFoundError'] as const

builder.mutationField('createReviewLinks', (t) =>
  t.field({
    type: resultUnion('CreateReviewLinksResult', [ReviewLinksPayload], errors),
    description:
      'Links to the forms of orders, for a receipt, a parcel or a screen. Sends nothing; who has written gets no mail.',
    args: { input: t.arg({ type: CreateReviewLinksInput, required: true, description: 'Which orders.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => ({
        links: await createReviewLinks(storeOf(context).scope, input),
      })),
  }),
)
