import { z } from 'zod'
import { moderatorOf } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Finding } from './finding.ts'
import { storedFindings } from './findings.ts'
import { isRunning } from './lock-item.ts'
import { neutralPoints } from './points.ts'
import type { ModerationReason } from './reasons.ts'
import type { Blind, SubmissionTexts } from './submission.ts'

/** What a moderator reads: the text and what was found in it. No stars, nor anything that leads to them. */
interface ItemFields extends SubmissionTexts {
  id: string
  version: number
  locale: string
  findings: Pick<Finding, 'phase' | 'reason' | 'field' | 'start' | 'end' | 'code' | 'action'>[]
  submittedAt: Date
  publishBy: Date
  source: 'SUBMISSION' | 'EDIT' | 'NOTICE' | 'APPEAL'
  isUrgent: boolean
  isOverdue: boolean
  claimedBy: string | null
  notice: { reason: ModerationReason; explanation: string; allegedLaw: string | null } | null
  appeal: { statement: string; decisionId: string } | null
}
export type QueueItem = Blind<ItemFields>

export interface QueueFilter {
  reasons?: readonly ModerationReason[] | null
  locales?: readonly string[] | null
  sources?: readonly QueueItem['source'][] | null
}

export interface QueuePage {
  items: { item: QueueItem; cursor: string }[]
  hasNextPage: boolean
}

const place = z.tuple([z.boolean(), z.iso.datetime(), z.uuid()])

/**
 * What waits for a decision: threats first, then by deadline, whatever the stars.
 * @param after a cursor; null when it is none.
 */
export async function readQueue(
  scope: Scope,
  { first, after, filter }: { first: number; after: string | null; filter: QueueFilter },
): Promise<QueuePage> {
  moderatorOf(scope.actor)
  const { storeId } = scope
  const { reasons, locales, sources } = filter
  const found = await scope.read((db) =>
    db.moderationItem.findMany({
      where: {
        storeId,
        closedAt: null,
        ...(reasons ? { reasons: { hasSome: [...reasons] } } : {}),
        ...(locales
          ? {
              AND: { OR: locales.flatMap((tag) => [{ locale: tag }, { locale: { startsWith: `${tag}-` } }]) },
            }
          : {}),
        ...(sources ? { source: { in: [...sources] } } : {}),
        ...behind(after),
      },
      include: shown,
      orderBy: [{ isUrgent: 'desc' }, { publishBy: 'asc' }, { id: 'asc' }],
      take: first + 1,
    }),
  )
  return {
    items: found.slice(0, first).map((one) => ({ item: itemOf(scope, one), cursor: cursorOf(one) })),
    hasNextPage: found.length > first,
  }
}

/** One open item; null when it is none. */
export async function readItem(scope: Scope, id: string): Promise<QueueItem | null> {
  moderatorOf(scope.actor)
  const found = await scope.read((db) =>
    db.moderationItem.findUnique({
      where: { storeId_id: { storeId: scope.storeId, id }, closedAt: null },
      include: shown,
    }),
  )
  return found && itemOf(scope, found)
}

/** Column by column: stars, and what stands for them, are not among them. */
const shown = {
  notice: { select: { reason: true, explanation: true, allegedLaw: true } },
  appeal: { select: { statement: true, decisionId: true } },
  claimedBy: { select: { name: true } },
  review: {
    select: {
      versions: {
        select: {
          version: true,
          title: true,
          body: true,
          displayName: true,
          pros: true,
          cons: true,
          findings: true,
          submittedAt: true,
        },
      },
    },
  },
} as const satisfies Prisma.ModerationItemInclude

type Found = Prisma.ModerationItemGetPayload<{ include: typeof shown }>

function itemOf({ clock }: Scope, found: Found): QueueItem {
  const text = found.review.versions.find(({ version }) => version === found.version)
  if (!text) throw new Error(`Moderation item ${found.id} is about no text`)
  const now = clock.now()
  const { title, body, displayName, pros, cons, submittedAt } = text
  const { id, version, locale, publishBy, source, isUrgent, notice, appeal } = found
  return {
    id,
    version,
    title,
    body,
    displayName,
    points: neutralPoints(pros, cons).points,
    locale,
    findings: storedFindings(text.findings),
    submittedAt,
    publishBy,
    source,
    isUrgent,
    isOverdue: publishBy < now,
    claimedBy: isRunning(found.claimedUntil, now) ? (found.claimedBy?.name ?? null) : null,
    notice,
    appeal,
  }
}

function cursorOf({ isUrgent, publishBy, id }: Found): string {
  return Buffer.from(JSON.stringify([isUrgent, publishBy.toISOString(), id])).toString('base64url')
}

/** Everything behind a place in the order. */
function behind(cursor: string | null): Prisma.ModerationItemWhereInput {
  const parsed = cursor === null ? null : parseCursor(cursor)
  if (parsed === null) return {}
  const [isUrgent, text, id] = parsed
  const publishBy = new Date(text)
  const later = { OR: [{ publishBy: { gt: publishBy } }, { publishBy, id: { gt: id } }] }
  return { AND: [isUrgent ? { OR: [{ isUrgent: false }, { isUrgent, ...later }] } : { isUrgent, ...later }] }
}

/** Null when it was not made here. */
export function parseCursor(cursor: string): z.infer<typeof place> | null {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
