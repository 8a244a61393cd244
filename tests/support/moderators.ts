import type { Shop } from './shop.ts'

export type Moderator = 'moderator' | 'moderator2'

export interface Item {
  id: string
  version: number
  title: string | null
  body: string
  source: string
  claimedBy: string | null
  isOverdue: boolean
  findings: { reason: string; field: string; start: number; end: number }[]
  notice: { reason: string; explanation: string; allegedLaw: string | null } | null
  appeal: { statement: string; firstDecision: { action: string; explanation: string } } | null
}

const queue = `query ($filter: ModerationFilter) { moderationQueue(first: 100, filter: $filter) { nodes {
  id version title body source claimedBy isOverdue findings { reason field start end }
  notice { reason explanation allegedLaw } appeal { statement firstDecision { action explanation } } } } }`

/** What waits for a decision, in order. */
export async function queueOf(
  shop: Shop,
  filter: object = {},
  moderator: Moderator = 'moderator',
): Promise<Item[]> {
  const answer = await shop.ask<{ moderationQueue: { nodes: Item[] } }>(moderator, queue, { filter })
  return answer.moderationQueue.nodes
}

export async function onlyItem(shop: Shop): Promise<Item> {
  const [item, ...others] = await queueOf(shop)
  if (!item || others.length > 0) throw new Error(`${others.length} other items`)
  return item
}

export interface Answer {
  __typename: string
  action: string
  reason: string | null
  explanation: string | null
  automated: boolean
  ledgerIndex: number
  code: string
  appealableUntil: string | null
  issues: { path: string[]; code: string }[]
}

const fields =
  '__typename ... on ModerationDecision { ledgerIndex action reason explanation automated appealableUntil } ... on Error { code } ... on ValidationError { issues { path code } }'

export async function decide(
  shop: Shop,
  { id, version }: Pick<Item, 'id' | 'version'>,
  decision: Record<string, unknown>,
  moderator: Moderator = 'moderator',
): Promise<Answer> {
  const answer = await shop.ask<{ decideModeration: Answer }>(
    moderator,
    `mutation ($input: DecideModerationInput!) { decideModeration(input: $input) { ${fields} } }`,
    { input: { itemId: id, version, ...decision } },
  )
  return answer.decideModeration
}

export async function decideAppeal(
  shop: Shop,
  { id, version }: Pick<Item, 'id' | 'version'>,
  uphold: boolean,
  moderator: Moderator = 'moderator2',
): Promise<Answer> {
  const answer = await shop.ask<{ decideAppeal: Answer }>(
    moderator,
    `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { ${fields} } }`,
    { input: { itemId: id, version, uphold, explanation: 'Looked at again.' } },
  )
  return answer.decideAppeal
}

export const withholding = (start: number, end: number) => ({
  action: 'WITHHOLD',
  reason: 'HARASSING_OR_ABUSIVE',
  explanation: 'This insults a person.',
  spans: [{ field: 'body', start, end }],
})
