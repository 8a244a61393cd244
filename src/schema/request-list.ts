import { listRequests, parseRequestCursor, type RequestPage } from '../requests/list-requests.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { forwardComplexity, forwardPage, forwardPageInfo } from './forward-page.ts'
import { ReviewRequestType } from './nodes.ts'
import { ReviewRequestStateEnum } from './review-request.ts'

const ReviewRequestFilterInput = builder.inputType('ReviewRequestFilter', {
  description: 'Which asks to list.',
  fields: (t) => ({
    states: t.field({ type: [ReviewRequestStateEnum], description: 'That stand so.' }),
    orderExternalId: t.string({ description: 'For this order.' }),
    email: t.field({ type: 'EmailAddress', description: 'To this address.' }),
    from: t.field({ type: 'DateTime', description: 'Made at this instant or later.' }),
    to: t.field({ type: 'DateTime', description: 'Made before this instant.' }),
  }),
})

const RequestEdge = builder.objectRef<RequestPage['items'][number]>('ReviewRequestEdge').implement({
  description: 'An ask with its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Hand it back as `after` to go on from here. Opaque.' }),
    node: t.field({ type: ReviewRequestType, description: 'The ask.', resolve: ({ request }) => request }),
  }),
})

const RequestConnection = builder.objectRef<RequestPage>('ReviewRequestConnection').implement({
  description: 'A page of asks.',
  fields: (t) => ({
    edges: t.field({
      type: [RequestEdge],
      description: 'The asks with their cursors.',
      resolve: ({ items }) => items,
    }),
    nodes: t.field({
      type: [ReviewRequestType],
      description: 'The asks without their cursors.',
      resolve: ({ items }) => items.map(({ request }) => request),
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

builder.queryField('reviewRequests', (t) =>
  t.field({
    type: RequestConnection,
    description: 'Who is asked, was asked or is not, and why: the newest first.',
    args: {
      first: t.arg.int({ description: 'How many, 1 to 100; 20 by default.' }),
      after: t.arg.string({ description: 'A cursor to go on from.' }),
      filter: t.arg({ type: ReviewRequestFilterInput, description: 'Which.' }),
    },
    complexity: forwardComplexity,
    resolve: (_root, { filter, ...page }, context) =>
      listRequests(storeOf(context).scope, {
        ...forwardPage(page, (text) => parseRequestCursor(text) !== null),
        filter: filter ?? {},
      }),
  }),
)
