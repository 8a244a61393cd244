import QRCode from 'qrcode'
import { z } from 'zod'
import { capabilityUrl, grantCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { NotFoundError } from '../errors.ts'
import { externalId } from '../input.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { parse } from '../parse.ts'
import { readSettings } from '../stores/read-settings.ts'
import { planRequest } from './plan-request.ts'
import { productsToReview } from './products-to-review.ts'

const linksInput = z.object({ orderExternalIds: z.array(externalId).min(1).max(100) })

export interface ReviewLink {
  orderId: string
  /** /r/:token, as in a mail; but the shop has it too, so it only writes, and neither shows nor changes what was written. */
  url: string
  expiresAt: Date
}

const day = 86_400_000

/**
 * The links to the forms of orders, for a shop that asks itself: on a receipt, in a parcel, on a screen. Whoever uses one proves the
 * purchase; who has written gets no mail any more. Nothing is sent. NotFoundError when any order is unknown.
 */
export async function createReviewLinks(scope: Scope, input: unknown): Promise<ReviewLink[]> {
  authorise(scope.actor, 'requestReviews')
  const { orderExternalIds } = parse(linksInput, input)
  const { storeId, clock, keyring, publicUrl } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    await lockOrders(db, storeId, orderExternalIds)
    const { invitationDays } = await readSettings(db, storeId)
    const links: ReviewLink[] = []
    for (const wanted of orderExternalIds) {
      const order = await db.order.findUnique({
        where: { storeId_externalId: { storeId, externalId: wanted } },
        select: { id: true },
      })
      if (!order) throw new NotFoundError()
      const { request } = await planRequest(tx, scope, order.id)
      const where = { storeId_id: { storeId, id: request.id } }
      const linkedProductIds = await productsToReview(db, storeId, request.id)
      await db.reviewRequest.update({ where, data: { linkedProductIds } })
      const expiresAt = new Date(clock.now().getTime() + invitationDays * day)
      const invitation = { storeId, kind: 'LINK' as const, subjectId: request.id }
      const token = await grantCapability(db, keyring, { ...invitation, expiresAt })
      links.push({ orderId: order.id, url: capabilityUrl(publicUrl, 'LINK', token), expiresAt })
    }
    return links
  })
}

/** A link as a QR code (ISO/IEC 18004), SVG; a quarter of it may be damaged. */
export function qrCodeOf(url: string): Promise<string> {
  return QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
}
