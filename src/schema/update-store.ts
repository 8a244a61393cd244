import { ownMailKeys } from '../stores/mail-texts.ts'
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

const RequestTriggerEnum = builder.enumType('RequestTrigger', {
  description: 'From when the delay of an ask counts.',
  values: {
    FULFILLED: { description: 'When a line was sent.' },
    DELIVERED: { description: 'When it arrived, recorded or estimated; the default.' },
    COMPLETED: { description: 'When the last line of the order arrived: one ask about everything.' },
    MANUAL: { description: 'Never: only requestReviews and links ask.' },
  } as const,
})

const RequestDelayInput = builder.inputType('RequestDelayInput', {
  description: 'A delay for some lines; the first that fits a line counts.',
  fields: (t) => ({
    days: t.int({ required: true, description: '0 to 180.' }),
    productExternalId: t.string({ description: 'For this product.' }),
    productType: t.string({ description: 'For this kind of product.' }),
    country: t.string({ description: 'For orders to this country, ISO 3166-1 alpha-2.' }),
    locale: t.field({ type: 'Locale', description: 'For orders in this language; "de" fits "de-AT" too.' }),
  }),
})

const TransitDaysInput = builder.inputType('TransitDaysInput', {
  description:
    'How long a parcel is under way where nobody says when it arrived; the first that fits counts.',
  fields: (t) => ({
    days: t.int({ required: true, description: '0 to 60.' }),
    carrier: t.string({ description: 'With this carrier.' }),
    country: t.string({ description: 'To this country, ISO 3166-1 alpha-2.' }),
  }),
})

const SendingHoursInput = builder.inputType('SendingHoursInput', {
  description: "Hours of the customer's day.",
  fields: (t) => ({
    from: t.int({ required: true, description: '0 to 23.' }),
    to: t.int({ required: true, description: 'Until before this hour, 1 to 24.' }),
  }),
})

const QuietPeriodInput = builder.inputType('QuietPeriodInput', {
  description: 'Days on which nobody is asked, both included.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    to: t.string({ required: true, description: 'YYYY-MM-DD.' }),
  }),
})

const RewardCodesEnum = builder.enumType('RewardCodes', {
  description: 'Where the codes come from that are given for reviews.',
  values: {
    LIST: { description: 'From your list: addRewardCodes, or `candor rewards codes`.' },
    WEBHOOK: { description: 'From a service of yours, one at a time.' },
  } as const,
})

const RewardTextInput = builder.inputType('RewardTextInput', {
  description: 'What everybody gets, in one language.',
  fields: (t) => ({
    locale: t.field({
      type: 'Locale',
      required: true,
      description: 'For readers of it; "de" for "de-AT" too.',
    }),
    text: t.string({ required: true, description: 'Such as "5 euros off your next order"; 200 characters.' }),
  }),
})

const RewardWebhookInput = builder.inputType('RewardWebhookInput', {
  description: 'A service of your own that gives a code for each reward; it learns nothing of the review.',
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

const RewardInput = builder.inputType('RewardInput', {
  description:
    'What everybody gets who reviews a product they bought: the same for praise and criticism, said in asks, on the form and on the review. Nothing is ever given for reviews of the store.',
  fields: (t) => ({
    description: t.field({
      type: [RewardTextInput],
      required: true,
      description: 'In your languages; the first is for everybody else.',
    }),
    codes: t.field({ type: RewardCodesEnum, required: true, description: 'Where codes come from.' }),
    webhook: t.field({ type: RewardWebhookInput, description: 'Who is asked, with WEBHOOK.' }),
  }),
})

const AskingSettingsInput = builder.inputType('AskingSettingsInput', {
  description:
    'Who is asked, and when; no setting knows what a customer thinks or spends. What is left out stays; null is as in a new store.',
  fields: (t) => ({
    requestTrigger: t.field({ type: RequestTriggerEnum, description: 'From when the delay counts.' }),
    requestDelayDays: t.int({ description: 'The delay, 0 to 180 days; 14 by default.' }),
    requestDelays: t.field({ type: [RequestDelayInput], description: 'Other delays, all of them anew.' }),
    transitDays: t.field({ type: [TransitDaysInput], description: 'Days under way, all of them anew.' }),
    combineWithinDays: t.int({ description: 'What falls due within so many days is one mail; 7.' }),
    askWithinDays: t.int({
      description: 'What fell due longer ago is not asked about, 30 to 3,650; no limit by default.',
    }),
    invitationDays: t.int({ description: 'How long a link opens the form, 7 to 90; 90.' }),
    sendingHours: t.field({ type: SendingHoursInput, description: '8 to 21 by default.' }),
    sendingWeekdays: t.intList({ description: '1 is Monday; every day by default.' }),
    quietPeriods: t.field({ type: [QuietPeriodInput], description: 'All of them anew.' }),
    timeZone: t.string({ description: 'Where nothing says where a customer lives; IANA.' }),
    mailsPerHour: t.int({ description: 'Asks and reminders in an hour; 5,000.' }),
    mailsPerHourToOneDomain: t.int({ description: 'The same to one domain of recipients; 2,000.' }),
    rampUp: t.boolean({ description: 'A new sender begins with 200 an hour and doubles every day; true.' }),
    daysBetweenAsks: t.int({ description: 'To one customer, 7 to 365; 30.' }),
    contactsPerMonth: t.int({ description: 'Messages to one customer within 30 days, 1 to 10; 5.' }),
    daysBetweenAsksAboutProduct: t.int({ description: 'To one customer, 30 to 730; 365.' }),
    reminders: t.int({ description: '0 to 2; 1.' }),
    reminderAfterDays: t.int({ description: '3 to 30; 7.' }),
    notArrivedDays: t.int({ description: 'How long an ask waits that came too early, 1 to 30; 7.' }),
    doubleOptIn: t.boolean({ description: 'A consent counts once it was confirmed by mail.' }),
    softOptInCountries: t.stringList({
      description: 'Where customers may be asked without consent, in place of the built-in table.',
    }),
    supportContact: t.field({
      type: 'EmailAddress',
      description: 'Whom to tell that an order has not arrived.',
    }),
    reward: t.field({
      type: RewardInput,
      description: 'What is given for reviews of products; null: nothing.',
    }),
  }),
})

const MailTextInput = builder.inputType('MailTextInput', {
  description: 'Words of a mail in one language.',
  fields: (t) => ({
    locale: t.field({
      type: 'Locale',
      required: true,
      description: 'For readers of it; "de" for "de-AT" too.',
    }),
    key: t.string({ required: true, description: `Which words: ${ownMailKeys.join(', ')}.` }),
    text: t.string({
      required: true,
      description: 'At most 600 characters; {{product}} and {{store}} where ours have them.',
    }),
  }),
})

const MailSettingsInput = builder.inputType('MailSettingsInput', {
  description: 'How mail looks and who it is from. What is left out stays; null is as in a new store.',
  fields: (t) => ({
    senderName: t.string({ description: 'The name it is from; the store’s by default.' }),
    senderAddress: t.field({ type: 'EmailAddress', description: 'The address it is from.' }),
    replyTo: t.field({ type: 'EmailAddress', description: 'Where answers go.' }),
    bounceAddress: t.field({
      type: 'EmailAddress',
      description: 'Where bounces come back to; each mail adds "+id" of its own.',
    }),
    brandColor: t.string({
      description: '#rrggbb; used only where white can be read on it (WCAG 1.4.3, 4.5 to 1).',
    }),
    logoUrl: t.field({ type: 'URL', description: 'A picture for the head of mails and pages.' }),
    mailTexts: t.field({
      type: [MailTextInput],
      description:
        'Words of mails to customers in place of ours, all of them anew. They are public (ReviewPolicy.mailTexts).',
    }),
    imprint: t.string({ description: 'Postal address and legal name, at the foot; 500 characters.' }),
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
    asking: t.field({ type: AskingSettingsInput, description: 'Who is asked for a review, and when.' }),
    mail: t.field({ type: MailSettingsInput, description: 'How mail looks and who it is from.' }),
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
