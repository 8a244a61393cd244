import type { PublicReview } from '../storefront/public-review.ts'
import { builder } from './builder.ts'

export const VerificationMethodEnum = builder.enumType('VerificationMethod', {
  description: 'How it was checked that the author bought what they review.',
  values: {
    ORDER_INVITATION: { description: 'They answered an invitation that belongs to their order.' },
    ORDER_MATCH: { description: 'They confirmed an address that bought and received it.' },
    IMPORTED_CLAIM: { description: 'Another system said so; Candor has no evidence.' },
    NONE: { description: 'It was not.' },
  } as const,
})

export const Verification = builder.objectRef<PublicReview>('Verification').implement({
  description: 'Whether, and how, it was checked that the author bought what they review.',
  fields: (t) => ({
    isVerified: t.exposeBoolean('isVerified', { description: 'Whether there is evidence of the purchase.' }),
    method: t.field({
      type: VerificationMethodEnum,
      description: 'How.',
      resolve: (review) => review.verificationMethod,
    }),
    verifiedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When.',
      resolve: (review) => review.verifiedAt,
    }),
  }),
})
