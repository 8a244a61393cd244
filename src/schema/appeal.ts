import type { Appeal } from '../generated/prisma/client.ts'
import { globalId } from '../global-id.ts'
import { decideAppeal } from '../moderation/decide-appeal.ts'
import { submitAppeal } from '../moderation/submit-appeal.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { decisionById, decisionErrors } from './moderation.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ModerationDecisionType } from './nodes.ts'

const SubmitAppealInput = builder.inputType('SubmitAppealInput', {
  description: "An author's objection to a decision about their review.",
  fields: (t) => ({
    token: t.string({ required: true, description: "The author's, or the invitation's." }),
    reviewId: t.id({ required: true, description: 'Global id.' }),
    statement: t.string({
      required: true,
      description: 'Why the decision is wrong; at most 5,000 characters.',
    }),
  }),
})

const AppealType = builder.objectRef<Pick<Appeal, 'id' | 'submittedAt' | 'decideBy'>>('Appeal').implement({
  description: 'An objection, received.',
  fields: (t) => ({
    id: t.id({ description: 'To name it by.', resolve: ({ id }) => globalId('Appeal', id) }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When.' }),
    decideBy: t.expose('decideBy', {
      type: 'DateTime',
      description: 'By when another person decides; if nobody does, it succeeds.',
    }),
  }),
})

const submitErrors = [
  'ValidationError',
  'TokenError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
] as const

builder.mutationField('submitAppeal', (t) =>
  t.field({
    type: resultUnion('SubmitAppealResult', [AppealType], submitErrors),
    description:
      'Objects to the decision that masked or withheld the text: once per decision, for six months.',
    args: { input: t.arg({ type: SubmitAppealInput, required: true, description: 'The objection.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, submitErrors, async () => {
        await context.limitSubmissions()
        const { scope } = storeOf(context)
        const id = await submitAppeal(scope, input)
        return scope.read((db) =>
          db.appeal.findUniqueOrThrow({ where: { storeId_id: { storeId: scope.storeId, id } } }),
        )
      }),
  }),
)

const DecideAppealInput = builder.inputType('DecideAppealInput', {
  description: 'What becomes of an objection.',
  fields: (t) => ({
    itemId: t.id({ required: true, description: 'Global id of the moderation item.' }),
    version: t.int({ required: true, description: 'Of the text that was read.' }),
    uphold: t.boolean({
      required: true,
      description: 'true: the first decision stands; false: it is reversed.',
    }),
    explanation: t.string({ required: true, description: 'Sent to the author; at most 2,000 characters.' }),
  }),
})

builder.mutationField('decideAppeal', (t) =>
  t.field({
    type: resultUnion('DecideAppealResult', [ModerationDecisionType], decisionErrors),
    description:
      'Decides an objection. For a person with the MODERATOR role alone, and another than the one who decided first.',
    args: { input: t.arg({ type: DecideAppealInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, decisionErrors, async () =>
        decisionById(context, await decideAppeal(storeOf(context).scope, input)),
      ),
  }),
)
