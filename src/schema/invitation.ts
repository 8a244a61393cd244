import { openCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import { TokenError } from '../errors.ts'
import { type InvitationForm, readInvitation } from '../requests/read-invitation.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ProductType, ReviewType, StoreType } from './nodes.ts'

const InvitedProduct = builder.objectRef<InvitationForm['products'][number]>('InvitedProduct').implement({
  description: 'A product of the order, and what was said of it.',
  fields: (t) => ({
    product: t.field({
      type: ProductType,
      description: 'The product.',
      resolve: async ({ productId }, _args, context) => {
        const product = await storeOf(context).loaders.productById.load(productId)
        if (product === null) throw new Error(`No product ${productId}`)
        return product
      },
    }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The review already given, if any.',
      resolve: ({ reviewId }, _args, context) =>
        reviewId === null ? null : storeOf(context).loaders.ownReview.load(reviewId),
    }),
  }),
})

const Invitation = builder.objectRef<InvitationForm>('Invitation').implement({
  description: 'What the form behind an invitation needs, before it is filled in.',
  fields: (t) => ({
    store: t.field({
      type: StoreType,
      description: 'Who asks.',
      resolve: (_form, _args, context) => storeOf(context).loaders.store(),
    }),
    customerName: t.exposeString('customerName', {
      nullable: true,
      description: 'How to address the customer.',
    }),
    locale: t.expose('locale', { type: 'Locale', description: 'The language to address them in.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when the link works.' }),
    products: t.field({
      type: [InvitedProduct],
      description: 'What there is to review.',
      resolve: (form) => form.products,
    }),
  }),
})

builder.queryField('invitation', (t) =>
  t.field({
    type: Invitation,
    nullable: true,
    description: 'What a link from a request mail opens; null when it is unknown or has expired.',
    args: { token: t.arg.string({ required: true, description: 'From the link /r/:token.' }) },
    resolve: async (_root, { token }, context) => {
      const { scope } = storeOf(context)
      authorise(scope.actor, 'writeAsCustomer')
      return scope.read(async (db) => {
        try {
          const kinds = ['INVITATION', 'LINK'] as const
          const opened = await openCapability(db, scope.clock, scope.storeId, token, kinds)
          return await readInvitation(db, scope.storeId, opened)
        } catch (error) {
          if (error instanceof TokenError) return null
          throw error
        }
      })
    },
  }),
)
