import type { ModerationReason } from '../moderation/reasons.ts'
import type { OwnMailText } from '../stores/mail-texts.ts'
import { rewardDescription } from '../stores/reward-description.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { VerificationMethodEnum } from './verification.ts'

/** Lists that most stores leave empty, read once a request with the rest of the policy. */
const shortList = { field: 1, multiplier: 1 }

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

const MailText = builder.objectRef<OwnMailText>('MailText').implement({
  description: 'Words of a mail that the store has put in place of Candor’s.',
  fields: (t) => ({
    locale: t.field({
      type: 'Locale',
      description: 'For readers of this language.',
      resolve: (text) => text.locale,
    }),
    key: t.exposeString('key', { description: 'Of which mail and which place in it.' }),
    text: t.exposeString('text', { description: 'As the store wrote it, with its placeholders.' }),
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
      complexity: shortList,
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
    mailTexts: t.field({
      type: [MailText],
      complexity: shortList,
      description:
        'The store’s own words in mails to customers; all other words in them are Candor’s. Whoever asks the pleased alone does it here.',
      resolve: async (_policy, _args, context) => (await storeOf(context).loaders.storePolicy()).mailTexts,
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
