import { type Erasure, eraseCustomer } from '../privacy/erase-customer.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'

const EraseCustomerInput = builder.inputType('EraseCustomerInput', {
  description: 'Whose data to erase: exactly one of both.',
  fields: (t) => ({
    email: t.field({ type: 'EmailAddress', description: 'Their address.' }),
    externalId: t.string({ description: "The shop's own id of the customer, as orders told it." }),
  }),
})

const EraseCustomerPayload = builder.objectRef<Erasure>('EraseCustomerPayload').implement({
  description: 'What was erased; nothing that was erased before.',
  fields: (t) => ({
    anonymisedReviews: t.exposeInt('reviews', {
      description: 'Reviews whose author is nameless from now on. Their stars and their opinion stay.',
    }),
    cancelledRequests: t.exposeInt('requests', {
      description: 'Asks that were called off; they count as not asked in the public coverage.',
    }),
  }),
})

const errors = ['ValidationError', 'NotFoundError'] as const

builder.mutationField('eraseCustomer', (t) =>
  t.field({
    type: resultUnion('EraseCustomerResult', [EraseCustomerPayload], errors),
    description:
      'Erases the personal data of a customer, for good (GDPR, Art. 17). Reviews are anonymised: only their author takes stars and text back, by the links in their mails, which go on working. The address is not written to again. Again, it changes nothing. OVERLOADED (try again) while the mail that brings somebody the link to their review is on its way, ten minutes at most.',
    args: { input: t.arg({ type: EraseCustomerInput, required: true, description: 'Whose.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, () => eraseCustomer(storeOf(context).scope, input)),
  }),
)
