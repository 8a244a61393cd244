import { Hono } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { capabilityUrl, grantCapability } from '../../auth/capabilities.ts'
import { direction } from '../../i18n/languages.ts'
import { confirmEmail } from '../../reviews/confirm-email.ts'
import { keptSubmission } from '../../reviews/unconfirmed-submission.ts'
import type { RequestVariables } from '../request-variables.ts'
import { type Markup, type Reader, readerOf, sendPage } from './page.ts'
import { openPage, type PageServices, readPost } from './page-services.ts'

/** /c/:token: a page with a button. A mail scanner that follows the link confirms nothing: only the button does. */
export function confirmationPage(services: PageServices): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()

  routes.get('/c/:token', async (context) => {
    const { scope, store, subjectId, expiresAt, token } = await openPage(services, context, 'CONFIRMATION')
    const { storeId } = scope
    const waiting = await scope.read((db) =>
      db.unconfirmedSubmission.findUnique({ where: { storeId_id: { storeId, id: subjectId } } }),
    )
    const reader = readerOf(context, waiting?.locale ?? store.defaultLocale, store)
    const { speak } = reader
    const lang = context.req.query('lang')
    const body = html`<h1>${speak('confirm.heading')}</h1>
      <section class="sheet">
        ${waiting?.reviewId === null ? written(reader, keptSubmission.parse(waiting.input)) : ''}
        <p>${speak('confirm.intro', { date: reader.date(expiresAt ?? scope.clock.now()) })}</p>
        <form method="post" action="/c/${token}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}"><button type="submit">${speak('confirm.button')}</button></form>
      </section>`
    return sendPage(context, reader, { title: speak('confirm.title'), store, body })
  })

  routes.post('/c/:token', async (context) => {
    const opened = await openPage(services, context, 'CONFIRMATION')
    const { scope, store, token } = opened
    await readPost(services, context, opened)
    const reviewId = await confirmEmail(scope, { token })
    const { storeId, keyring, publicUrl } = scope
    const { review, author } = await scope.transaction(async ({ db }) => ({
      review: await db.review.findUniqueOrThrow({ where: { storeId_id: { storeId, id: reviewId } } }),
      author: await grantCapability(db, keyring, { storeId, kind: 'AUTHOR', subjectId: reviewId }),
    }))
    const reader = readerOf(context, review.locale, store)
    const { speak } = reader
    const body = html`<div class="banner good" role="status">${speak('confirm.done')}<p>${speak('form.sentNext')}</p></div>
      <a class="button" href="${new URL(capabilityUrl(publicUrl, 'AUTHOR', author)).pathname}">${speak('author.title')}</a>`
    return sendPage(context, reader, { title: speak('confirm.title'), store, body })
  })
  return routes
}

/** What is going to be published under their name: an address may have been given by somebody else. */
function written({ speak }: Reader, { content, locale }: z.output<typeof keptSubmission>): Markup {
  const { rating, title, body, displayName, pros, cons } = content
  return html`
    <p class="given" role="img" aria-label="${speak('shared.ratingOf', { count: rating })}">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</p>
    <div class="reply" lang="${locale}" dir="${direction(locale)}">
      ${title ? html`<h2>${title}</h2>` : ''}
      <p class="review-text">${body}</p>
      ${[...pros, ...cons].map((point) => html`<p class="quiet">${point}</p>`)}
      <p class="quiet"><bdi>${displayName}</bdi></p>
    </div>
  `
}
