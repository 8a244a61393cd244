import { html } from 'hono/html'
import { globalId } from '../../global-id.ts'
import { eraseReview } from '../../privacy/erase-review.ts'
import type { Markup, Reader } from './page.ts'
import type { Opened } from './page-services.ts'

/** Beside taking a review back, and afterwards: to have it erased. Nothing but the button does it. */
export function eraseSection({ speak }: Reader, { token }: Opened, query: string): Markup {
  return html`
    <details class="sheet">
      <summary><h2>${speak('author.erase')}</h2></summary>
      <p>${speak('author.eraseWarning')}</p>
      <form method="post" action="/a/${token}/erase${query}"><button class="grave" type="submit">${speak('author.eraseButton')}</button></form>
    </details>`
}

/** Erases it, and says so in place of the page, which is gone with it. */
export async function eraseFromPage({ scope, token, subjectId }: Opened, { speak }: Reader): Promise<Markup> {
  await eraseReview(scope, { token, reviewId: globalId('Review', subjectId) })
  return html`<section class="sheet"><p role="status">${speak('author.erased')}</p></section>`
}
