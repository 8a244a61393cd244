import type { ModerationReason } from '../moderation/reasons.ts'
import { rewardDescription } from '../stores/reward-description.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { VerificationMethodEnum } from './verification.ts'

const BlockedWord = builder.objectRef<{ word: string; reason: ModerationReason }>('BlockedWord').implement({
  description: 'A word that holds a review, on one of the twelve grounds.',
  fields: (t) => ({
    word: t.exposeString('word', { description: 'As the store listed it.' }),
    reason: t.field({
      type: ModerationReasonEnum,
      description: 'On which ground.',
      resolve: ({ reason }) => reason,
    }),
  }),
})

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
    guidelines: t.string({
      nullable: true,
      description: 'What the store asks of reviewers, in its own words. No ground for withholding anything.',
      resolve: async (_policy, _args, context) => (await storeOf(context).loaders.storePolicy()).guidelines,
    }),
    blockedWords: t.field({
      type: [BlockedWord],
      description:
        'Words of its own for which the store has reviews looked at by a person, whatever their stars.',
      resolve: async (_policy, _args, context) => (await storeOf(context).loaders.storePolicy()).blockedWords,
    }),
    staffEmailDomains: t.stringList({
      description:
        'Domains that the store calls those of its staff: whoever reviews from one and does not say so is asked to, and waits for a day at most, unless they were invited.',
      resolve: async (_policy, _args, context) =>
        (await storeOf(context).loaders.storePolicy()).staffEmailDomains,
    }),
    incentives: t.string({
      description: 'Whether anything is given for a review, in words.',
      resolve: async (_policy, _args, context) => {
        const { translator } = context
        const { reward } = await storeOf(context).loaders.storePolicy()
        if (reward === null) return translator.translate('reviews', 'policy.noIncentives')
        const what = { reward: rewardDescription(reward, translator.language) }
        return [
          translator.translate('pages', 'form.reward', what),
          translator.translate('reviews', 'policy.incentivesFor'),
        ].join(' ')
      },
    }),
  }),
})
