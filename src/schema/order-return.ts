import { recordReturns } from '../orders/record-returns.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'

const ReturnInput = builder.inputType('ReturnInput', {
  description: 'Goods on their way back. While they are, nobody is asked; afterwards it changes nothing.',
  fields: (t) => ({
    externalId: t.string({ required: true, description: "The shop's own id." }),
    orderExternalId: t.string({ required: true, description: "The order's." }),
    openedAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'When it began, or, told after it had ended, when it was opened again.',
    }),
    closedAt: t.field({ type: 'DateTime', description: 'When it ended, one way or another.' }),
  }),
})

const RecordReturnsInput = builder.inputType('RecordReturnsInput', {
  description: 'Returns to record, all or nothing.',
  fields: (t) => ({
    returns: t.field({ type: [ReturnInput], required: true, description: 'At most 100.' }),
  }),
})

const ReturnsPayload = builder.objectRef<{ externalIds: string[] }>('ReturnsPayload').implement({
  description: 'What was recorded.',
  fields: (t) => ({
    externalIds: t.exposeStringList('externalIds', { description: 'The returns, in the order given.' }),
  }),
})

const errors = ['ValidationError'] as const

builder.mutationField('recordReturns', (t) =>
  t.field({
    type: resultUnion('RecordReturnsResult', [ReturnsPayload], errors),
    description:
      'Tells of goods on their way back, at most 100. One that comes before its order waits for it.',
    args: { input: t.arg({ type: RecordReturnsInput, required: true, description: 'The returns.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => ({
        externalIds: await recordReturns(storeOf(context).scope, input),
      })),
  }),
)
