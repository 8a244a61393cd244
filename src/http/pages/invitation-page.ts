import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { isbot } from 'isbot'
import { capabilityUrl, grantCapability } from '../../auth/capabilities.ts'
import { ConflictError, type Issue, ValidationError } from '../../errors.ts'
import type { Product } from '../../generated/prisma/client.ts'
import { globalId } from '../../global-id.ts'
import { markStarted } from '../../requests/mark-started.ts'
import { offeredName } from '../../requests/offered-name.ts'
import { readInvitation } from '../../requests/read-invitation.ts'
import { reportNotArrived } from '../../requests/report-not-arrived.ts'
import { authoredReviews } from '../../reviews/authored-review.ts'
import { submitReviewInput } from '../../reviews/review-input.ts'
import { namedProduct } from '../../reviews/reviewed-product.ts'
import { submitReview } from '../../reviews/submit-review.ts'
import { productTitle } from '../../storefront/json-ld.ts'
import { rewardDescription } from '../../stores/reward-description.ts'
import type { RequestVariables } from '../request-variables.ts'
import { type Markup, type Reader, readerOf, sendPage } from './page.ts'
import { type Opened, openPage, type PageServices, readPost } from './page-services.ts'
import {
  emptyForm,
  type FormValues,
  inputOf,
  problemBanner,
  reviewFields,
  valuesOf,
} from './review-fields.ts'

/** /r/:token: one form for every product of the order. A star in the mail prefills, and nothing more. */
export function invitationPage(services: PageServices): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()

  routes.get('/r/:token', async (context) => {
    const opened = await openPage(services, context, 'INVITATION', 'LINK')
    const rating = context.req.query('rating') ?? ''
    return sendForm(context, opened, {
      chosen: context.req.query('product'),
      sent: context.req.query('sent'),
      confirm: context.req.query('confirm'),
      values: /^[1-5]$/.test(rating) ? { ...emptyForm, rating } : emptyForm,
      issues: [],
    })
  })

  routes.get('/r/:token/started.svg', async (context) => {
    const { scope, token } = await openPage(services, context, 'INVITATION')
    if (isPerson(context)) await markStarted(scope, token)
    context.header('cache-control', 'no-store')
    return context.body(nothingToSee, 200, { 'content-type': 'image/svg+xml' })
  })

  routes.post('/r/:token/not-arrived', async (context) => {
    const opened = await openPage(services, context, 'INVITATION')
    await readPost(services, context, opened)
    return sendNotArrived(context, opened, await reportNotArrived(opened.scope, opened.token))
  })

  routes.post('/r/:token', async (context) => {
    const opened = await openPage(services, context, 'INVITATION', 'LINK')
    const posted = await readPost(services, context, opened)
    const values = valuesOf(posted)
    const chosen = typeof posted.product === 'string' ? posted.product : ''
    let outcome: 'sent' | 'confirm' = 'sent'
    try {
      const submitted = await submitReview(opened.scope, {
        ...inputOf(values),
        token: opened.token,
        ...(opened.kind === 'LINK' ? { email: values.email || null } : {}),
        productExternalId: chosen,
        relationship: values.relationship,
        idempotencyKey: posted.idempotencyKey,
      })
      if (submitted.kind === 'confirmationRequired') outcome = 'confirm'
    } catch (error) {
      if (error instanceof ValidationError)
        return sendForm(context, opened, { chosen, values, issues: error.issues })
      if (!(error instanceof ConflictError)) throw error
      // Sent twice, by two windows or an impatient hand: what counts is that it is there. Another text is not lost.
      if (!(await isThere(opened, chosen, values)))
        return sendForm(context, opened, { chosen, values, issues: [], conflict: error })
    }
    const lang = context.req.query('lang')
    return context.redirect(
      `/r/${opened.token}?${outcome}=${encodeURIComponent(chosen)}${lang ? `&lang=${encodeURIComponent(lang)}` : ''}`,
      303,
    )
  })
  return routes
}

const nothingToSee = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

/**
 * The page fetches this picture when somebody puts their finger or cursor on the form, without a script. Scanners of mail, prefetching
 * and preview fetch pages and links, and touch nothing; what they call themselves is looked at all the same.
 */
function isPerson(context: Context<RequestVariables>): boolean {
  const { req } = context
  const purpose = `${req.header('sec-purpose') ?? ''} ${req.header('purpose') ?? ''} ${req.header('x-moz') ?? ''}`
  if (/prefetch|preview|prerender/i.test(purpose)) return false
  const destination = req.header('sec-fetch-dest')
  return !isbot(req.header('user-agent')) && (destination === undefined || destination === 'image')
}

/** What the holder sees who said that nothing had arrived. */
async function sendNotArrived(
  context: Context<RequestVariables>,
  { scope, store, subjectId }: Opened,
  until: Date,
) {
  const { locale } = await scope.read((db) =>
    db.reviewRequest.findUniqueOrThrow({
      where: { storeId_id: { storeId: scope.storeId, id: subjectId } },
      select: { locale: true },
    }),
  )
  const reader = readerOf(context, locale, store)
  const body = html`<h1>${reader.speak('form.notArrived')}</h1>
    <section class="sheet"><p role="status">${reader.speak('form.notArrivedThanks', { date: reader.date(until) })}</p></section>`
  return sendPage(context, reader, { title: reader.speak('form.title'), store, body })
}

/** Whether what was sent is what there is. */
async function isThere(
  { scope, token, kind }: Opened,
  externalId: string,
  values: FormValues,
): Promise<boolean> {
  if (kind === 'LINK') return false
  const sent = submitReviewInput(scope.clock.now()).safeParse(inputOf(values))
  const authored = await scope.read(async (db) => {
    const productId = await namedProduct(db, scope.storeId, { productExternalId: externalId })
    return (await authoredReviews(db, scope, token)).find(({ review }) => review.productId === productId)
  })
  if (!sent.success || !authored) return false
  const { rating, title, body, displayName } = authored.newest
  return (
    JSON.stringify([rating, title, body, displayName]) ===
    JSON.stringify([sent.data.rating, sent.data.title, sent.data.body, sent.data.displayName])
  )
}

interface State {
  chosen?: string | undefined
  sent?: string | undefined
  /** Written by a printed link: a mail waits to be answered. */
  confirm?: string | undefined
  values: FormValues
  issues: Issue[]
  /** What stands against the review as a whole; what was typed is shown again. */
  conflict?: ConflictError
}

interface Shown {
  product: Product
  title: string
  authorUrl: string | null
}

async function sendForm(context: Context<RequestVariables>, opened: Opened, state: State) {
  const { store, token, expiresAt } = opened
  const { form, products } = await readForm(opened)
  const reader = readerOf(context, form.locale, store)
  const { speak } = reader
  const inMail = (key: 'confirmation.subject' | 'confirmation.preheader') =>
    reader.translator.translate('mail', key, { store: store.name })
  const shown = products.map(
    ({ product, authorUrl }): Shown => ({
      product,
      authorUrl,
      title: productTitle(
        { title: product.title, titles: product.titles as Record<string, string> },
        reader.translator.language,
      ),
    }),
  )
  const reward = store.reward && rewardDescription(store.reward.description, reader.translator.language)
  const open = shown.filter(({ authorUrl }) => authorUrl === null)
  // The one chosen in the mail, else the first that is not reviewed yet, is open; the others wait folded.
  const first = open.find(({ product }) => product.externalId === state.chosen) ?? open[0]
  const body = html`
    ${opened.kind === 'INVITATION' ? html`<style>form.review:focus-within { background-image: url("/r/${token}/started.svg") }</style>` : ''}
    ${state.sent === undefined ? '' : html`<div class="banner good" role="status">${speak('form.sent')}<p>${speak('form.sentNext')}</p></div>`}
    ${state.confirm === undefined ? '' : html`<div class="banner good" role="status">${inMail('confirmation.subject')}<p>${inMail('confirmation.preheader')}</p></div>`}
    <h1>${speak('form.heading')}</h1>
    <p class="quiet">${speak('form.intro')}${expiresAt ? html` ${speak('form.expires', { date: reader.date(expiresAt) })}` : ''}</p>
    ${reward === undefined || open.length === 0 ? '' : html`<p class="quiet">${speak('form.reward', { reward })}</p>`}
    ${state.conflict ? html`<div class="banner bad" role="alert">${reader.translator.errorMessage(state.conflict)}</div>` : ''}
    ${problemBanner(reader, state.issues)}
    ${shown.length === 0 ? html`<p>${speak('form.nothing')}</p>` : ''}
    ${shown.map((one) => {
      const isRefused = state.conflict !== undefined && one.product.externalId === state.chosen
      if (one.authorUrl !== null)
        return reviewedCard(reader, one, one.authorUrl, isRefused ? state.values : null)
      const isFirst = one === first
      const values = isFirst ? state.values : emptyForm
      const named =
        values.displayName === '' && state.issues.length === 0 && opened.kind === 'INVITATION'
          ? { ...values, displayName: offeredName(form.customerName, form.where) }
          : values
      return productCard({
        reader,
        shown: one,
        token,
        lang: context.req.query('lang'),
        isOpen: isFirst,
        isOnly: shown.length === 1,
        values: named,
        issues: isFirst ? state.issues : [],
        asksEmail: opened.kind === 'LINK',
      })
    })}
    ${opened.kind === 'INVITATION' && form.canBeAskedAgain && open.length > 0 && open.length === shown.length ? notArrived(reader, token, context.req.query('lang')) : ''}
  `
  return sendPage(context, reader, {
    title: speak('form.title'),
    store,
    body,
    status: state.conflict ? 409 : state.issues.length > 0 ? 422 : 200,
  })
}

async function readForm({ scope, kind, subjectId, expiresAt }: Opened) {
  const { storeId, keyring, publicUrl } = scope
  return scope.transaction(async ({ db }) => {
    const form = await readInvitation(db, storeId, { storeId, kind, subjectId, expiresAt })
    const found = await db.product.findMany({
      where: { storeId, id: { in: form.products.map(({ productId }) => productId) } },
    })
    const products: { product: Product; authorUrl: string | null }[] = []
    for (const { productId, reviewId } of form.products) {
      const product = found.find(({ id }) => id === productId)
      if (!product) continue
      const author =
        reviewId && (await grantCapability(db, keyring, { storeId, kind: 'AUTHOR', subjectId: reviewId }))
      products.push({ product, authorUrl: author && capabilityUrl(publicUrl, 'AUTHOR', author) })
    }
    return { form, products }
  })
}

/** A page with a button: what a scanner of mail fetches changes nothing. Not where something was reviewed already. */
function notArrived({ speak }: Reader, token: string, lang: string | undefined): Markup {
  return html`<details class="sheet" id="not-arrived">
    <summary><h2>${speak('form.notArrived')}</h2></summary>
    <p>${speak('form.notArrivedHint')}</p>
    <form method="post" action="/r/${token}/not-arrived${lang ? `?lang=${encodeURIComponent(lang)}` : ''}">
      <button type="submit" class="quiet-button">${speak('form.notArrivedButton')}</button>
    </form>
  </details>`
}

function heading({ product, title }: Shown): Markup {
  return html`<div class="product">
    ${product.imageUrl ? html`<img src="${product.imageUrl}" alt="" />` : ''}
    <h2><bdi>${title}</bdi></h2>
  </div>`
}

/** What was typed over a review that there is already is theirs to copy into it. */
function reviewedCard(
  { speak }: Reader,
  shown: Shown,
  authorUrl: string,
  refused: FormValues | null,
): Markup {
  return html`<section class="sheet">
    ${heading(shown)}
    <p class="quiet">${speak('form.alreadyReviewed')}</p>
    ${refused ? html`<div class="reply" dir="auto">${refused.title ? html`<strong>${refused.title}</strong>` : ''}<p class="review-text">${refused.body}</p></div>` : ''}
    <a class="button" href="${new URL(authorUrl).pathname}">${speak('author.edit')}</a>
  </section>`
}

interface Card {
  reader: Reader
  shown: Shown
  token: string
  lang: string | undefined
  isOpen: boolean
  isOnly: boolean
  values: FormValues
  issues: Issue[]
  asksEmail: boolean
}

function productCard({
  reader,
  shown,
  token,
  lang,
  isOpen,
  isOnly,
  values,
  issues,
  asksEmail,
}: Card): Markup {
  const { speak } = reader
  const { product, title } = shown
  const form = html`<form class="review" method="post" action="/r/${token}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}" novalidate>
    <input type="hidden" name="product" value="${product.externalId}" />
    <input type="hidden" name="idempotencyKey" value="${randomUUID()}" />
    ${reviewFields({ reader, prefix: globalId('Product', product.id), values, issues, asksRelationship: true, asksEmail })}
    <p class="hint">${speak('form.privacy')}</p>
    <p></p>
    <button type="submit">${speak('form.submit')}</button>
  </form>`
  if (isOnly) return html`<section class="sheet">${heading(shown)}${form}</section>`
  return html`<details class="sheet" ${isOpen ? 'open' : ''}>
    <summary><h2>${speak('form.write', { product: title })}</h2></summary>
    ${product.imageUrl ? heading(shown) : ''}${form}
  </details>`
}
