import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { NotFoundError } from '../errors.ts'
import { externalId } from '../input.ts'
import { productsOf } from '../mail/ask-letter.ts'
import { renderLetter } from '../mail/render-letter.ts'
import { ingestInto } from '../orders/ingest-orders.ts'
import { fulfillmentInput, orderInput } from '../orders/order-input.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { recordInto } from '../orders/record-fulfillments.ts'
import { refuseFutureOrders } from '../orders/refuse-future.ts'
import { parse } from '../parse.ts'
import { planRequest } from './plan-request.ts'
import type { RuleWord, Verdict } from './rules.ts'

const previewInput = z.object({
  orderExternalId: externalId.nullish(),
  order: orderInput.nullish(),
  fulfillments: z.array(fulfillmentInput).max(100).nullish(),
  isManual: z.boolean().nullish(),
})

export interface RequestPreview {
  /** Null: the order was asked about, and nothing is left. */
  verdict: Verdict | null
  words: RuleWord[]
  /** What the mail would be; null where it is about nothing. */
  mail: { subject: string; html: string; text: string } | null
}

/** Undoes what was written for a preview. */
class Undo extends Error {
  readonly preview: RequestPreview
  constructor(preview: RequestPreview) {
    super('A preview is undone')
    this.preview = preview
  }
}

/**
 * What an order would get and when, as things are now: one that is known, or one that is only imagined. Everything happens as it would,
 * and is undone: nothing is kept, nothing is sent.
 * @throws ValidationError, NotFoundError
 */
export async function previewRequest(scope: Scope, input: unknown): Promise<RequestPreview> {
  authorise(scope.actor, 'requestReviews')
  const { orderExternalId, order, fulfillments, isManual } = parse(previewInput, input)
  const wanted = order?.externalId ?? orderExternalId
  if (wanted == null) throw new NotFoundError()
  if (order) refuseFutureOrders(scope.clock, [order], () => ['order'])
  try {
    await scope.transaction(async (tx) => {
      await lockOrders(tx.db, scope.storeId, [wanted])
      if (order) await ingestInto(tx, scope, [order])
      if (fulfillments?.length) await recordInto(tx, scope, fulfillments)
      throw new Undo(await previewOf(tx, scope, wanted, isManual ?? false))
    })
  } catch (error) {
    if (error instanceof Undo) return error.preview
    throw error
  }
  throw new Error('A preview is always undone')
}

async function previewOf(
  tx: StoreTransaction,
  scope: Scope,
  wanted: string,
  isManual: boolean,
): Promise<RequestPreview> {
  const { db } = tx
  const { storeId, publicUrl } = scope
  const found = await db.order.findUnique({
    where: { storeId_externalId: { storeId, externalId: wanted } },
    select: { id: true },
  })
  if (!found) throw new NotFoundError()
  const { judged } = await planRequest(tx, scope, found.id, { isManual })
  if (!judged) return { verdict: null, words: [], mail: null }
  const { verdict, words, lines, customer, locale, settings } = judged
  const products = await productsOf(db, storeId, lines, locale)
  const mail =
    products.length === 0
      ? null
      : await renderLetter({
          store: settings,
          locale,
          content: {
            kind: 'REVIEW_REQUEST',
            customerName: customer.name,
            products,
            formUrl: `${publicUrl}/r/preview`,
            preferencesUrl: `${publicUrl}/u/preview`,
          },
        })
  return { verdict, words, mail }
}
