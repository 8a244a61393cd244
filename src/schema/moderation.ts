import { may } from '../auth/policy.ts'
import { claimModerationItem } from '../moderation/claim-item.ts'
import { decideModeration } from '../moderation/decide-moderation.ts'
import {
  parseCursor,
  type QueueItem,
  type QueuePage,
  readItem,
  readQueue,
} from '../moderation/moderation-queue.ts'
import { groundWords } from '../moderation/statement-words.ts'
import { FindingType } from './authored-review.ts'
import { builder } from './builder.ts'
import { type Context, storeOf } from './context.ts'
import { forwardComplexity, forwardPage, forwardPageInfo } from './forward-page.ts'
import { localesArgument } from './locale-argument.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ModerationDecisionType, ModerationItemType } from './nodes.ts'

const ModerationActionEnum = builder.enumType('ModerationAction', {
  description: 'What a decision does.',
  values: {
    PUBLISH: { description: 'The text appears as it was written.' },
    REDACT: { description: 'The text appears with some of its words masked.' },
    WITHHOLD: { description: 'The text does not appear. Only a person can do that.' },
  } as const,
})

const ModerationSourceEnum = builder.enumType('ModerationSource', {
  description: 'Why a text is before the moderators.',
  values: {
    SUBMISSION: { description: 'Something was found in a new review.' },
    EDIT: { description: 'Something was found in a changed one.' },
    NOTICE: { description: 'Somebody reported a published one.' },
    APPEAL: { description: 'Its author objects to a decision.' },
  } as const,
})

ModerationDecisionType.implement({
  description: 'What was done with a text, and why.',
  fields: (t) => ({
    action: t.field({
      type: ModerationActionEnum,
      description: 'What was done.',
      resolve: ({ action }) => action,
    }),
    reason: t.field({
      type: ModerationReasonEnum,
      nullable: true,
      description: 'On what ground, the first where there are several; null when it was published.',
      resolve: ({ statement }) => statement?.reason,
    }),
    explanation: t.string({
      nullable: true,
      description: "In the moderator's words; of an automated one in the language of the request.",
      resolve: ({ statement }, _args, { translator }) =>
        statement && (statement.explanation ?? groundWords(statement, translator).join(' ')),
    }),
    legalGround: t.string({
      nullable: true,
      description: 'The law it rests on; null: the rules that hold for every review.',
      resolve: ({ statement }) => statement?.legalGround,
    }),
    automated: t.exposeBoolean('isAutomated', { description: 'Whether no person took part.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When.' }),
    ledgerIndex: t.int({
      description: 'Where it stands in the log; see `ledgerEntries`.',
      resolve: ({ leafId }, _args, context) => storeOf(context).loaders.leafIndex.load(leafId),
    }),
    appealableUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when its author can object; null when there is nothing to object to.',
      resolve: ({ statement }) => statement?.appealableUntil,
    }),
  }),
})

const NoticeText = builder.objectRef<NonNullable<QueueItem['notice']>>('NoticeText').implement({
  description: 'What somebody reported. Who it was is not told.',
  fields: (t) => ({
    reason: t.field({
      type: ModerationReasonEnum,
      description: 'On what ground.',
      resolve: ({ reason }) => reason,
    }),
    explanation: t.exposeString('explanation', { description: 'In their words.' }),
    allegedLaw: t.exposeString('allegedLaw', { nullable: true, description: 'The law that they name.' }),
  }),
})

const AppealText = builder.objectRef<NonNullable<QueueItem['appeal']>>('AppealText').implement({
  description: 'What an author says against a decision.',
  fields: (t) => ({
    statement: t.exposeString('statement', { description: 'In their words.' }),
    firstDecision: t.field({
      type: ModerationDecisionType,
      description: 'The decision they object to.',
      resolve: async ({ decisionId }, _args, context) => {
        const decision = await storeOf(context).loaders.decision.load(decisionId)
        if (decision === null) throw new Error(`No decision ${decisionId}`)
        return decision
      },
    }),
  }),
})

builder.node(ModerationItemType, {
  id: { resolve: (item) => item.id, description: 'Global id; random, and not derived from the review.' },
  description: 'A text to decide about. Nothing in it tells the stars, or leads to them.',
  // Not kept by the builder, which would ask once for an id that stands in one question twice.
  loadManyWithoutCache: (ids, context) => {
    const { scope } = storeOf(context)
    return Promise.all(ids.map((id) => (may(scope.actor, 'moderate') ? readItem(scope, id) : null)))
  },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Of the text; hand it back with a decision.' }),
    title: t.exposeString('title', { nullable: true, description: 'As its author wrote it.' }),
    body: t.exposeString('body', { description: 'As its author wrote it.' }),
    points: t.stringList({
      description: 'Pros and cons mixed, in an order that does not tell them apart.',
      resolve: ({ points }) => [...points],
    }),
    displayName: t.exposeString('displayName', { description: 'The name its author chose.' }),
    locale: t.expose('locale', { type: 'Locale', description: 'The language it is in.' }),
    findings: t.field({
      type: [FindingType],
      description: 'What the phases noticed; offsets are in this text.',
      resolve: ({ findings }) => [...findings],
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When its author sent it.' }),
    publishBy: t.expose('publishBy', {
      type: 'DateTime',
      description: 'When nobody has decided by then, it is published; an appeal succeeds.',
    }),
    isOverdue: t.exposeBoolean('isOverdue', {
      description: 'Whether that has passed: what is suspected to be illegal waits on, and notices do.',
    }),
    isUrgent: t.exposeBoolean('isUrgent', { description: 'A threat: before everything else.' }),
    source: t.field({
      type: ModerationSourceEnum,
      description: 'Why it is here.',
      resolve: ({ source }) => source,
    }),
    claimedBy: t.exposeString('claimedBy', {
      nullable: true,
      description: 'Who has it in hand at the moment.',
    }),
    notice: t.field({
      type: NoticeText,
      nullable: true,
      description: 'What was reported, if that is why.',
      resolve: ({ notice }) => notice,
    }),
    appeal: t.field({
      type: AppealText,
      nullable: true,
      description: 'What its author objects, if that is why.',
      resolve: ({ appeal }) => appeal,
    }),
  }),
})

const ModerationFilterInput = builder.inputType('ModerationFilter', {
  description: 'Which items to list. None of it tells stars.',
  fields: (t) => ({
    reasons: t.field({
      type: [ModerationReasonEnum],
      description: 'Where one of these was found or alleged.',
    }),
    locales: t.field({ type: ['Locale'], description: 'In these languages.' }),
    sources: t.field({ type: [ModerationSourceEnum], description: 'Here for one of these.' }),
  }),
})

const QueueEdge = builder.objectRef<QueuePage['items'][number]>('ModerationItemEdge').implement({
  description: 'An item with its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Hand it back as `after` to go on from here. Opaque.' }),
    node: t.field({ type: ModerationItemType, description: 'The item.', resolve: ({ item }) => item }),
  }),
})

const QueueConnection = builder.objectRef<QueuePage>('ModerationItemConnection').implement({
  description: 'A page of the queue.',
  fields: (t) => ({
    edges: t.field({
      type: [QueueEdge],
      description: 'The items with their cursors.',
      resolve: ({ items }) => items,
    }),
    nodes: t.field({
      type: [ModerationItemType],
      description: 'The items without their cursors.',
      resolve: ({ items }) => items.map(({ item }) => item),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether there is more, and where to go on.',
      resolve: ({ items, hasNextPage }) =>
        forwardPageInfo(
          items.map(({ cursor }) => cursor),
          hasNextPage,
        ),
    }),
  }),
})

builder.queryField('moderationQueue', (t) =>
  t.field({
    type: QueueConnection,
    description: 'What waits for a decision: threats first, then by deadline. For moderators alone.',
    args: {
      first: t.arg.int({ description: 'How many, 1 to 100; 20 by default.' }),
      after: t.arg.string({ description: 'A cursor to go on from.' }),
      filter: t.arg({ type: ModerationFilterInput, description: 'Which items.' }),
    },
    complexity: forwardComplexity,
    resolve: (_root, { filter, ...page }, context) =>
      readQueue(storeOf(context).scope, {
        ...forwardPage(page, (text) => parseCursor(text) !== null),
        filter: { ...filter, locales: localesArgument(filter?.locales) },
      }),
  }),
)

const TextSpanInput = builder.inputType('TextSpanInput', {
  description: 'A place in the text of an item.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'title, body, displayName or points.N.' }),
    start: t.int({ required: true, description: 'UTF-16 offset.' }),
    end: t.int({ required: true, description: 'UTF-16 offset behind it.' }),
  }),
})

const DecideModerationInput = builder.inputType('DecideModerationInput', {
  description: "A moderator's decision.",
  fields: (t) => ({
    itemId: t.id({ required: true, description: 'Global id.' }),
    version: t.int({
      required: true,
      description: 'Of the text that was read; a newer one is a ConflictError.',
    }),
    action: t.field({ type: ModerationActionEnum, required: true, description: 'What to do.' }),
    reason: t.field({ type: ModerationReasonEnum, description: 'Needed unless PUBLISH.' }),
    explanation: t.string({
      description:
        'Needed unless PUBLISH; sent to the author, and to whoever reported the review. At most 2,000 characters.',
    }),
    legalGround: t.string({
      description:
        'The law that the text breaks, if it is one; else it is the rules that hold for every review. At most 500 characters.',
    }),
    spans: t.field({
      type: [TextSpanInput],
      description: 'Needed unless PUBLISH: what to mask, or the words the reason rests on.',
    }),
  }),
})

export const decisionErrors = ['ValidationError', 'NotFoundError', 'ConflictError'] as const

/** The decision with an id, as its decider is answered with it. */
export async function decisionById(context: Context, id: string) {
  const decision = await storeOf(context).loaders.decision.load(id)
  if (decision === null) throw new Error(`No decision ${id}`)
  return decision
}

builder.mutationField('decideModeration', (t) =>
  t.field({
    type: resultUnion('DecideModerationResult', [ModerationDecisionType], decisionErrors),
    description: 'Decides about a text. For a person with the MODERATOR role alone.',
    args: { input: t.arg({ type: DecideModerationInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, decisionErrors, async () =>
        decisionById(context, await decideModeration(storeOf(context).scope, input)),
      ),
  }),
)

const ClaimModerationItemInput = builder.inputType('ClaimModerationItemInput', {
  description: 'An item to take in hand.',
  fields: (t) => ({
    itemId: t.id({ required: true, description: 'Global id.' }),
    version: t.int({ required: true, description: 'Of the text that is shown.' }),
    release: t.boolean({ description: 'true: put it back.' }),
  }),
})

const claimErrors = ['NotFoundError', 'ConflictError'] as const

builder.mutationField('claimModerationItem', (t) =>
  t.field({
    type: resultUnion('ClaimModerationItemResult', [ModerationItemType], claimErrors),
    description:
      'Takes an item in hand for fifteen minutes, so that nobody else decides it, or puts it back.',
    args: { input: t.arg({ type: ClaimModerationItemInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, claimErrors, async () => {
        const { scope } = storeOf(context)
        const item = await readItem(scope, await claimModerationItem(scope, input))
        if (item === null) throw new Error('An item that was just claimed is open')
        return item
      }),
  }),
)
