import { v7 as uuidv7 } from 'uuid'
import { capabilityUrl, grantCapability } from '../../auth/capabilities.ts'
import type { Scope } from '../../db/scope.ts'
import { addressLetter } from '../../mail/address-letter.ts'
import type { MailTransport, Message } from '../../mail/letter.ts'
import { lockOrders } from '../../orders/order-lock.ts'
import { planRequest } from '../../requests/plan-request.ts'
import { readInvitation } from '../../requests/read-invitation.ts'
import { productTitle } from '../../storefront/json-ld.ts'
import { readSettings } from '../../stores/read-settings.ts'
import type { Task } from '../task.ts'

/**
 * Sends the ask for an order. Every rule is asked again at this very moment: what was true when it was scheduled may not be now.
 * The mail is the same at every try: token and Message-ID belong to the request.
 */
export function sendReviewRequest(mail: MailTransport): Task<'send-review-request'> {
  return async ({ payload: { requestId } }, { scope, finish, signal }) => {
    const prepared = await prepare(scope, requestId)
    if (prepared === null) return
    await mail.send(prepared.message, signal)
    await finish(async ({ db }) => {
      const { storeId, clock } = scope
      const sentAt = clock.now()
      await db.touchpoint.update({
        where: { storeId_id: { storeId, id: prepared.touchpointId } },
        data: { state: 'SENT', sentAt },
      })
      await db.reviewRequest.updateMany({
        where: { storeId, id: requestId, state: 'SCHEDULED' },
        data: { state: 'SENT', sentAt, expiresAt: prepared.expiresAt },
      })
    })
  }
}

interface Prepared {
  touchpointId: string
  expiresAt: Date
  message: Message
}

/** Asks the rules, and makes the mail if they all let it pass; null when it is not to be sent, or not yet, or was sent before. */
async function prepare(scope: Scope, requestId: string): Promise<Prepared | null> {
  const { storeId, clock, keyring, publicUrl } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { order } = await db.reviewRequest.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: requestId } },
      select: { order: { select: { id: true, externalId: true } } },
    })
    await lockOrders(db, storeId, [order.externalId])
    const { request, verdict } = await planRequest(tx, scope, order.id)
    // Answered before its sender could say that it was sent: the sender died in between, the mail had gone out.
    if (request.state === 'COMPLETED') {
      await db.touchpoint.updateMany({
        where: { storeId, kind: 'REVIEW_REQUEST', aboutId: requestId, state: 'QUEUED' },
        data: { state: 'SENT', sentAt: clock.now() },
      })
    }
    if (verdict?.state !== 'SCHEDULED' || verdict.sendAt === null || verdict.sendAt > clock.now()) return null
    const settings = await readSettings(db, storeId)
    const expiresAt = new Date(clock.now().getTime() + settings.invitationDays * 86_400_000)
    const token = await grantCapability(db, keyring, {
      storeId,
      kind: 'INVITATION',
      subjectId: requestId,
      expiresAt,
    })
    const preferences = await grantCapability(db, keyring, {
      storeId,
      kind: 'PREFERENCES',
      subjectId: request.customerId,
    })
    const customer = await db.customer.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: request.customerId } },
    })
    await db.touchpoint.createMany({
      data: [
        {
          storeId,
          id: uuidv7(),
          kind: 'REVIEW_REQUEST',
          customerId: customer.id,
          emailHash: customer.emailHash,
          locale: request.locale,
          aboutId: requestId,
        },
      ],
      skipDuplicates: true,
    })
    const touchpoint = await db.touchpoint.findUniqueOrThrow({
      where: {
        storeId_kind_aboutId_aboutVersion: {
          storeId,
          kind: 'REVIEW_REQUEST',
          aboutId: requestId,
          aboutVersion: 1,
        },
      },
    })
    const form = await readInvitation(db, storeId, {
      storeId,
      kind: 'INVITATION',
      subjectId: requestId,
      expiresAt,
    })
    const products = await db.product.findMany({
      where: { storeId, id: { in: form.products.map(({ productId }) => productId) } },
    })
    const message = await addressLetter(scope, {
      touchpointId: touchpoint.id,
      to: customer.email,
      letter: {
        store: settings,
        locale: request.locale,
        content: {
          kind: 'REVIEW_REQUEST',
          customerName: customer.name,
          products: form.products.flatMap(({ productId }) => {
            const product = products.find((one) => one.id === productId)
            if (!product) return []
            const titles = product.titles as Record<string, string>
            const { externalId, imageUrl } = product
            return [
              { externalId, imageUrl, title: productTitle({ title: product.title, titles }, request.locale) },
            ]
          }),
          formUrl: capabilityUrl(publicUrl, 'INVITATION', token),
          preferencesUrl: capabilityUrl(publicUrl, 'PREFERENCES', preferences),
        },
      },
    })
    return { touchpointId: touchpoint.id, expiresAt, message }
  })
}
