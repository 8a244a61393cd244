import { type ContactPreferences, updateContactPreferences } from '../requests/contact-preferences.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'

const ContactTopicEnum = builder.enumType('ContactTopic', {
  description: 'What somebody may not want to get. Mail about their own reviews is none of it.',
  values: {
    REVIEW_REQUESTS: { description: 'Asks for a review of what they bought.' },
    REMINDERS: { description: 'A reminder when they have not answered.' },
    SURVEYS: { description: 'Surveys.' },
    NEWS: { description: 'News about what they bought.' },
  } as const,
})

const TopicPreference = builder.objectRef<ContactPreferences['topics'][number]>('TopicPreference').implement({
  description: 'Whether one kind of message is allowed.',
  fields: (t) => ({
    topic: t.field({ type: ContactTopicEnum, description: 'Which.', resolve: ({ topic }) => topic }),
    isAllowed: t.exposeBoolean('isAllowed', { description: 'Whether it may be sent.' }),
  }),
})

const ContactPreferencesType = builder.objectRef<ContactPreferences>('ContactPreferences').implement({
  description: 'What the holder of a preferences link allows.',
  fields: (t) => ({
    topics: t.field({
      type: [TopicPreference],
      description: 'By kind of message.',
      resolve: ({ topics }) => topics,
    }),
    isUnsubscribed: t.exposeBoolean('isUnsubscribed', { description: 'Whether they want nothing of it.' }),
    isBlocked: t.exposeBoolean('isBlocked', {
      description: 'Whether the address bounced or complained: nothing is sent, whatever is allowed.',
    }),
    awaitsConfirmation: t.exposeBoolean('awaitsConfirmation', {
      description: 'Whether a consent given at the shop waits to be confirmed from here.',
    }),
  }),
})

const TopicPreferenceInput = builder.inputType('TopicPreferenceInput', {
  description: 'Whether one kind of message is allowed.',
  fields: (t) => ({
    topic: t.field({ type: ContactTopicEnum, required: true, description: 'Which.' }),
    isAllowed: t.boolean({ required: true, description: 'Whether it may be sent.' }),
  }),
})

const UpdateContactPreferencesInput = builder.inputType('UpdateContactPreferencesInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in a mail, /u/:token.' }),
    unsubscribe: t.boolean({ description: 'True: nothing of it any more; false: what the topics allow.' }),
    topics: t.field({ type: [TopicPreferenceInput], description: 'By kind of message.' }),
    confirmConsent: t.boolean({ description: 'Says the consent again that was given at the shop.' }),
  }),
})

const errors = ['ValidationError', 'TokenError'] as const

builder.mutationField('updateContactPreferences', (t) =>
  t.field({
    type: resultUnion('UpdateContactPreferencesResult', [ContactPreferencesType], errors),
    description: 'Changes what may be sent to the holder of a preferences link, at once.',
    args: {
      input: t.arg({ type: UpdateContactPreferencesInput, required: true, description: 'The change.' }),
    },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, () => updateContactPreferences(storeOf(context).scope, input)),
  }),
)
