import { globalId } from '../global-id.ts'
import { submitNotice } from '../moderation/submit-notice.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { attempt, resultUnion } from './mutation.ts'

const SubmitNoticeInput = builder.inputType('SubmitNoticeInput', {
  description:
    'A report that something in a published review may not stay (Regulation (EU) 2022/2065, Art. 16).',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Global id.' }),
    reason: t.field({ type: ModerationReasonEnum, required: true, description: 'On what ground.' }),
    explanation: t.string({ required: true, description: 'Why; at most 5,000 characters.' }),
    name: t.string({ required: true, description: 'Of who reports.' }),
    email: t.field({ type: 'EmailAddress', required: true, description: 'Where the decision is sent.' }),
    goodFaith: t.boolean({
      required: true,
      description: 'That all this is accurate and complete to their belief.',
    }),
    allegedLaw: t.string({ description: 'Which law, if it is about one.' }),
    locale: t.field({
      type: 'Locale',
      description: 'The language of the mails; that of the request by default.',
    }),
  }),
})

const NoticeType = builder.objectRef<{ id: string; receivedAt: Date }>('Notice').implement({
  description: 'A report, received. It changes nothing by itself: a person reads it and decides.',
  fields: (t) => ({
    id: t.id({ description: 'To name it by.', resolve: ({ id }) => globalId('Notice', id) }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When.' }),
  }),
})

const errors = ['ValidationError', 'NotFoundError', 'RateLimitError'] as const

builder.mutationField('submitNotice', (t) =>
  t.field({
    type: resultUnion('SubmitNoticeResult', [NoticeType], errors),
    description:
      'Reports a published review, by anybody. It never changes what is visible; a receipt is sent at once.',
    args: { input: t.arg({ type: SubmitNoticeInput, required: true, description: 'The report.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        await context.limitSubmissions()
        const { scope } = storeOf(context)
        const id = await submitNotice(scope, input, context.translator.language)
        return scope.read((db) =>
          db.notice.findUniqueOrThrow({
            where: { storeId_id: { storeId: scope.storeId, id } },
            select: { id: true, receivedAt: true },
          }),
        )
      }),
  }),
)
