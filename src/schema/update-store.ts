import { updateStore } from '../stores/update-store.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { attempt, resultUnion } from './mutation.ts'
import { StoreType } from './nodes.ts'

const BlockedWordInput = builder.inputType('BlockedWordInput', {
  description:
    'A word that holds a review, whatever its stars; listed in public. Words of opinion are refused.',
  fields: (t) => ({
    word: t.string({ required: true, description: '2 to 100 characters.' }),
    reason: t.field({ type: ModerationReasonEnum, required: true, description: 'On which ground.' }),
  }),
})

const ModerationServiceInput = builder.inputType('ModerationServiceInput', {
  description: 'A service of your own that is shown every text, without stars, and may hold it for a day.',
  fields: (t) => ({
    url: t.field({
      type: 'URL',
      required: true,
      description: 'https, on the public internet; or a host that whoever runs Candor lets in.',
    }),
    secret: t.string({
      required: true,
      description: 'What requests are signed with; 24 characters at least.',
    }),
  }),
})

const ModerationSettingsInput = builder.inputType('ModerationSettingsInput', {
  description:
    'How texts are looked at; the same for every review. What is left out stays; null is as in a new store.',
  fields: (t) => ({
    publishDeadlineHours: t.int({
      description: 'How long a held review waits for a person before it is published, 1 to 336.',
    }),
    masksMildWords: t.boolean({ description: 'Whether mild words are masked as strong ones are.' }),
    staffNames: t.stringList({ description: 'Full names of people who work in the shop: masked.' }),
    staffEmailDomains: t.stringList({
      description:
        "Domains of the staff's own addresses, public: a review from one that does not say so waits for a day, unless its author was invited.",
    }),
    blockedWords: t.field({ type: [BlockedWordInput], description: 'All of them anew.' }),
    moderationService: t.field({ type: ModerationServiceInput, description: 'A service of your own.' }),
    escalationContact: t.field({
      type: 'EmailAddress',
      description: 'Whom to tell of a threat, or of somebody who may harm themselves.',
    }),
    guidelines: t.string({
      description: 'What the shop asks of reviewers, at most 5,000 characters; public.',
    }),
  }),
})

const UpdateStoreInput = builder.inputType('UpdateStoreInput', {
  description:
    'What to change; what is left out stays, and null takes back what need not be. Nothing here tells reviews apart by stars or opinion.',
  fields: (t) => ({
    name: t.string({ description: 'As customers know it.' }),
    url: t.field({ type: 'URL', description: 'Its website.' }),
    defaultLocale: t.field({
      type: 'Locale',
      description: 'The language it speaks when nothing else is asked for.',
    }),
    locales: t.field({ type: ['Locale'], description: 'The languages it sells in.' }),
    moderation: t.field({ type: ModerationSettingsInput, description: 'How texts are looked at.' }),
  }),
})

const errors = ['ValidationError'] as const

builder.mutationField('updateStore', (t) =>
  t.field({
    type: resultUnion('UpdateStoreResult', [StoreType], errors),
    description: 'Changes the store; for its owner alone.',
    args: { input: t.arg({ type: UpdateStoreInput, required: true, description: 'The change.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        const { scope, loaders } = storeOf(context)
        await updateStore(scope, input)
        return loaders.store()
      }),
  }),
)
