import { z } from 'zod'
import { addRewardCodes } from '../rewards/add-reward-codes.ts'
import { listRewards, type Reward, type RewardPage } from '../rewards/list-rewards.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { forwardComplexity, forwardPage, forwardPageInfo } from './forward-page.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ProductType } from './nodes.ts'

const RewardStateEnum = builder.enumType('RewardState', {
  description: 'Whether the customer has what was granted.',
  values: {
    WAITING: { description: 'There is no code for it yet.' },
    DELIVERED: { description: 'Its code is in a mail to the customer.' },
  } as const,
})

const RewardType = builder.objectRef<Reward>('Reward').implement({
  description:
    'What was given for a review of a product, whatever it says. Neither its code nor whose it is: nobody could take it back from whom they please.',
  fields: (t) => ({
    rewardId: t.exposeString('id', { description: 'As the log has it.' }),
    product: t.field({
      type: ProductType,
      nullable: true,
      description: 'What was reviewed.',
      resolve: ({ productId }, _args, context) => storeOf(context).loaders.productById.load(productId),
    }),
    description: t.exposeString('description', {
      description: "What was promised, in the customer's language.",
    }),
    state: t.field({
      type: RewardStateEnum,
      description: 'Whether the customer has it.',
      resolve: ({ codedAt }) => (codedAt === null ? 'WAITING' : 'DELIVERED'),
    }),
    grantedAt: t.expose('grantedAt', {
      type: 'DateTime',
      description: 'When the review was submitted.',
    }),
    deliveredAt: t.expose('codedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When there was a code for it.',
    }),
  }),
})

const RewardConnection = builder.objectRef<RewardPage>('RewardConnection').implement({
  description: 'A page of rewards.',
  fields: (t) => ({
    nodes: t.field({ type: [RewardType], description: 'The rewards.', resolve: ({ rewards }) => rewards }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether there is more, and where to go on.',
      resolve: ({ rewards, hasNextPage }) =>
        forwardPageInfo(
          rewards.map(({ id }) => id),
          hasNextPage,
        ),
    }),
    codesLeft: t.exposeInt('codesLeft', { description: 'Codes of your list that nobody has yet.' }),
  }),
})

builder.queryField('rewards', (t) =>
  t.field({
    type: RewardConnection,
    description: 'What was given for reviews: the newest first.',
    args: {
      first: t.arg.int({ description: 'How many, 1 to 100; 20 by default.' }),
      after: t.arg.string({ description: 'A cursor to go on from.' }),
    },
    complexity: forwardComplexity,
    resolve: (_root, page, context) =>
      listRewards(
        storeOf(context).scope,
        forwardPage(page, (text) => z.uuid().safeParse(text).success),
      ),
  }),
)

const RewardCodesPayload = builder
  .objectRef<{ added: number; left: number }>('RewardCodesPayload')
  .implement({
    description: 'What became of the list.',
    fields: (t) => ({
      added: t.exposeInt('added', {
        description: 'Codes that are new; those listed before are passed over.',
      }),
      left: t.exposeInt('left', { description: 'Codes that nobody has yet.' }),
    }),
  })

const AddRewardCodesInput = builder.inputType('AddRewardCodesInput', {
  description: 'Codes that are given for reviews, each once.',
  fields: (t) => ({
    codes: t.stringList({
      required: true,
      description: '1,000 at most, of 1 to 100 characters; empty ones are passed over.',
    }),
  }),
})

const errors = ['ValidationError'] as const

builder.mutationField('addRewardCodes', (t) =>
  t.field({
    type: resultUnion('AddRewardCodesResult', [RewardCodesPayload], errors),
    description: 'Adds to the codes that are given for reviews. Who waits for one gets it now.',
    args: { input: t.arg({ type: AddRewardCodesInput, required: true, description: 'The codes.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, () => addRewardCodes(storeOf(context).scope, input)),
  }),
)
