import { builder } from './builder.ts'
import { VerificationMethodEnum } from './verification.ts'

/**
 * What the law asks every list and average to disclose: UCPD Art. 7(6) and 7(4a), DSA Art. 27, Code de la consommation D111-17.
 * It says what the code does, so a store cannot word it otherwise.
 */
export const ReviewPolicy = builder.objectRef<object>('ReviewPolicy').implement({
  description: 'What the law asks every list and average to disclose; never null.',
  fields: (t) => ({
    verificationMethods: t.field({
      type: [VerificationMethodEnum],
      description:
        'How it is checked that an author bought the product. Others may review too, and are not marked as verified.',
      resolve: () => ['ORDER_INVITATION', 'ORDER_MATCH', 'NONE'] as const,
    }),
    allReviewsPublished: t.boolean({
      description:
        'Whether every genuine, lawful review is published whatever its stars. There is no setting that would make it false.',
      resolve: () => true,
    }),
    averageMethod: t.string({
      description: 'How the average is computed, in words.',
      resolve: (_policy, _args, { translator }) => translator.translate('reviews', 'policy.averageMethod'),
    }),
    rankingParameters: t.string({
      description: 'What the default order goes by, in words.',
      resolve: (_policy, _args, { translator }) =>
        translator.translate('reviews', 'policy.rankingParameters'),
    }),
    incentives: t.string({
      description: 'Whether anything is given for a review, in words.',
      resolve: (_policy, _args, { translator }) => translator.translate('reviews', 'policy.noIncentives'),
    }),
  }),
})
