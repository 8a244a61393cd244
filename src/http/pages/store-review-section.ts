import { randomUUID } from 'node:crypto'
import { html } from 'hono/html'
import { capabilityUrl, grantCapability } from '../../auth/capabilities.ts'
import { submitReview } from '../../reviews/submit-review.ts'
import type { Shown, State } from './author-page.ts'
import type { Markup, Reader } from './page.ts'
import type { Opened } from './page-services.ts'
import { type FormValues, inputOf, problemBanner, reviewFields, valuesOf } from './review-fields.ts'

/**
 * What somebody wrote about delivery or service, copied into a review of the store: theirs to change and to send. The review of the
 * product stays as it is.
 */
export function storeReviewSection(
  reader: Reader,
  { token, store }: Opened,
  copied: FormValues,
  { storeReview }: State,
  lang: string | undefined,
): Markup {
  const { speak } = reader
  const { values = copied, issues = [] } = storeReview ?? {}
  const query = lang ? `?lang=${encodeURIComponent(lang)}` : ''
  return html`
    <details class="sheet" ${storeReview ? 'open' : ''}>
      <summary><h2>${speak('author.aboutStore', { store: store.name })}</h2></summary>
      <p>${speak('author.aboutStoreHint')}</p>
      ${problemBanner(reader, issues)}
      <form method="post" action="/a/${token}/store-review${query}" novalidate>
        <input type="hidden" name="idempotencyKey" value="${randomUUID()}" />
        ${reviewFields({ reader, prefix: 'store', values, issues, asksRelationship: false })}
        <button type="submit">${speak('form.submit')}</button>
      </form>
    </details>
  `
}

/** Whether there is something to copy that was not withheld, and no review of the store by the same customer yet. */
export function offersStoreReview({
  review,
  newest,
  suggestions,
  hasStoreReview,
  isNameless,
}: Shown): boolean {
  const isLiving = review.status !== 'WITHDRAWN' && review.status !== 'ERASED' && newest.state !== 'WITHHELD'
  return isLiving && review.productId !== null && suggestions.length > 0 && !hasStoreReview && !isNameless
}

/** Sends it; returns the path of its own page. @throws ValidationError, ConflictError */
export async function sendStoreReview(
  { scope, token }: Opened,
  posted: Record<string, unknown>,
): Promise<string> {
  const { storeId, keyring, publicUrl } = scope
  const submitted = await submitReview(scope, {
    ...inputOf(valuesOf(posted)),
    token,
    idempotencyKey: posted.idempotencyKey,
  })
  if (submitted.kind !== 'review') throw new Error('A review with a token exists at once')
  const { reviewId } = submitted
  const author = await scope.transaction(({ db }) =>
    grantCapability(db, keyring, { storeId, kind: 'AUTHOR', subjectId: reviewId }),
  )
  return new URL(capabilityUrl(publicUrl, 'AUTHOR', author)).pathname
}
