import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { parse } from '../parse.ts'

export const funnelGroupings = ['STORE', 'PRODUCT', 'LOCALE', 'MONTH'] as const

const funnelInput = z.object({
  from: z.date().nullish(),
  to: z.date().nullish(),
  groupBy: z.enum(funnelGroupings).nullish(),
})

/** Of asks about orders of a period: each number is a part of the one before it, but for `published`, which is of `completed`. */
export interface FunnelRow {
  /** A product's external id, a locale, a month (2026-11); "" for the store as a whole. */
  key: string
  /** Asks that were made, are due, or were called off. */
  eligible: number
  asked: number
  /** Asked, and not known to have come back. */
  delivered: number
  /** Somebody touched the form, or sent it. */
  started: number
  completed: number
  /** With a review that is public. */
  published: number
}

/**
 * How far asks came, by when their orders were placed: from a day on until a day, both included.
 * @throws ValidationError
 */
export async function requestFunnel(scope: Scope, input: unknown): Promise<FunnelRow[]> {
  authorise(scope.actor, 'readOrders')
  const { from, to, groupBy } = parse(funnelInput, input)
  const { storeId, clock } = scope
  const now = clock.now()
  const first = from ?? new Date(0)
  const last = new Date((to ?? now).getTime() + 86_400_000)
  const grouping = groupBy ?? 'STORE'
  const isByProduct = grouping === 'PRODUCT'
  return scope.read(
    (db) => db.$queryRaw<FunnelRow[]>`
      WITH ask AS (
        SELECT q.*, o.placed_at,
          q.sent_at IS NOT NULL OR q.completed_at IS NOT NULL AS is_asked,
          q.state = 'CANCELLED' OR q.is_dropped OR (q.state IN ('SCHEDULED', 'HELD') AND (q.send_at <= ${now} OR q.due_at < ${new Date(now.getTime() - 30 * 86_400_000)})) AS is_due
        FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
        WHERE q.store_id = ${storeId}::uuid AND o.placed_at >= ${first} AND o.placed_at < ${last}
      ), counted AS (
        SELECT CASE ${grouping} WHEN 'PRODUCT' THEN l.product_external_id WHEN 'LOCALE' THEN a.locale
            WHEN 'MONTH' THEN to_char(a.placed_at AT TIME ZONE 'UTC', 'YYYY-MM') ELSE '' END AS key,
          a.is_asked, a.is_due, a.state, a.started_at, a.completed_at, a.id, l.product_id
        FROM ask a LEFT JOIN LATERAL (SELECT DISTINCT product_external_id, product_id FROM order_line o
          WHERE o.store_id = a.store_id AND o.order_id = a.order_id AND o.external_id = ANY(a.line_external_ids)) l ON ${isByProduct}
        WHERE NOT ${isByProduct} OR l.product_external_id IS NOT NULL
      ), judged AS (
        SELECT c.*, EXISTS (SELECT FROM review r WHERE r.store_id = ${storeId}::uuid AND r.request_id = c.id
            AND (NOT ${isByProduct} OR r.product_id = c.product_id)) AS has_review,
          EXISTS (SELECT FROM review r WHERE r.store_id = ${storeId}::uuid AND r.request_id = c.id AND r.status = 'PUBLISHED'
            AND (NOT ${isByProduct} OR r.product_id = c.product_id)) AS is_published
        FROM counted c
      )
      SELECT key,
        count(*) FILTER (WHERE is_asked OR is_due)::integer AS eligible,
        count(*) FILTER (WHERE is_asked)::integer AS asked,
        count(*) FILTER (WHERE is_asked AND state <> 'BOUNCED')::integer AS delivered,
        count(*) FILTER (WHERE is_asked AND state <> 'BOUNCED' AND (started_at IS NOT NULL OR has_review))::integer AS started,
        count(*) FILTER (WHERE is_asked AND state <> 'BOUNCED' AND has_review)::integer AS completed,
        count(*) FILTER (WHERE is_asked AND state <> 'BOUNCED' AND is_published)::integer AS published
      FROM judged GROUP BY key HAVING bool_or(is_asked OR is_due) ORDER BY key`,
  )
}
