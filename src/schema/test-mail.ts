import { sendTestMail, type testMailKinds } from '../mail/send-test-mail.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'

const TestMailKindEnum = builder.enumType('TestMailKind', {
  description: 'Which mail to try.',
  values: {
    REVIEW_REQUEST: { description: 'The ask.' },
    REVIEW_REMINDER: { description: 'Its reminder.' },
  } as const satisfies Record<(typeof testMailKinds)[number], object>,
})

const TestMailPayload = builder.objectRef<{ to: string }>('TestMailPayload').implement({
  description: 'The mail is on its way.',
  fields: (t) => ({ to: t.expose('to', { type: 'EmailAddress', description: 'To whom.' }) }),
})

const SendTestMailInput = builder.inputType('SendTestMailInput', {
  description: 'A mail to try.',
  fields: (t) => ({
    to: t.field({
      type: 'EmailAddress',
      required: true,
      description: "One of the staff's addresses: nobody else can be written to in this way.",
    }),
    kind: t.field({ type: TestMailKindEnum, description: 'Which; the ask by default.' }),
    locale: t.field({ type: 'Locale', description: "In which language; the store's by default." }),
  }),
})

const errors = ['ValidationError'] as const

builder.mutationField('sendTestMail', (t) =>
  t.field({
    type: resultUnion('SendTestMailResult', [TestMailPayload], errors),
    description: 'Sends a mail to one of the staff as a customer would get it; its links open nothing.',
    args: { input: t.arg({ type: SendTestMailInput, required: true, description: 'Which, and to whom.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => ({ to: await sendTestMail(storeOf(context).scope, input) })),
  }),
)
