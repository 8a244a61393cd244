import { addressLetter } from '../../mail/address-letter.ts'
import type { MailTransport } from '../../mail/letter.ts'
import { productTitle } from '../../storefront/json-ld.ts'
import { readSettings } from '../../stores/read-settings.ts'
import type { Task } from '../task.ts'

/** An ask about two of the store's products, to somebody of its staff. */
export function sendTestMailTask(mail: MailTransport): Task<'send-test-mail'> {
  return async ({ payload }, { scope, signal }) => {
    const { storeId, publicUrl } = scope
    const { kind, locale, staffId, id } = payload
    const { store, staff, products } = await scope.read(async (db) => ({
      store: await readSettings(db, storeId),
      staff: await db.staffMember.findUniqueOrThrow({ where: { storeId_id: { storeId, id: staffId } } }),
      products: await db.product.findMany({ where: { storeId }, orderBy: { createdAt: 'asc' }, take: 2 }),
    }))
    const shown = products.map(({ externalId, imageUrl, title, titles }) => ({
      externalId,
      imageUrl,
      title: productTitle({ title, titles: titles as Record<string, string> }, locale),
    }))
    const message = await addressLetter(scope, {
      touchpointId: id,
      to: staff.email,
      letter: {
        store,
        locale,
        content: {
          kind,
          customerName: staff.name,
          products: shown.length > 0 ? shown : [{ externalId: 'example', imageUrl: null, title: store.name }],
          formUrl: `${publicUrl}/r/preview`,
          preferencesUrl: `${publicUrl}/u/preview`,
        },
      },
    })
    await mail.send(message, signal)
  }
}
