import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { ConflictError, type Issue, TokenError, ValidationError } from '../../errors.ts'
import type { ReviewVersion } from '../../generated/prisma/client.ts'
import { globalId } from '../../global-id.ts'
import { direction } from '../../i18n/languages.ts'
import type { Finding } from '../../moderation/finding.ts'
import { explainFinding, storedFindings } from '../../moderation/findings.ts'
import {
  appealableDecision,
  type DecisionWithReasons,
  latestDecision,
  openAppeals,
} from '../../moderation/latest-decision.ts'
import { apartAgain, neutralPoints } from '../../moderation/points.ts'
import { submitAppeal } from '../../moderation/submit-appeal.ts'
import { type AuthoredReview, authoredReviews } from '../../reviews/authored-review.ts'
import { editReview } from '../../reviews/edit-review.ts'
import { withdrawReview } from '../../reviews/withdraw-review.ts'
import { productTitle } from '../../storefront/json-ld.ts'
import type { RequestVariables } from '../request-variables.ts'
import { appealSection, decisionSection, openAppealsSection } from './decision-section.ts'
import { eraseFromPage, eraseSection } from './erase-section.ts'
import { type Markup, type Reader, readerOf, sendPage } from './page.ts'
import { type Opened, openPage, type PageServices, readPost } from './page-services.ts'
import { type FormValues, inputOf, problemBanner, reviewFields, valuesOf } from './review-fields.ts'
import { offersStoreReview, sendStoreReview, storeReviewSection } from './store-review-section.ts'

/** /a/:token: the author's own page about one review: where it stands, what is hidden and why, change it, take it back. */
export function authorPage(services: PageServices): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()

  routes.get('/a/:token', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    return sendAuthorPage(context, opened, {
      isSaved: context.req.query('saved') !== undefined,
      isSent: context.req.query('sent') !== undefined,
      issues: [],
    })
  })

  routes.post('/a/:token/edit', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    const posted = await readPost(services, context, opened)
    const values = valuesOf(posted)
    try {
      const { scope, token, subjectId } = opened
      await editReview(scope, {
        ...inputOf(values),
        token,
        reviewId: globalId('Review', subjectId),
        version: Number(posted.version),
      })
    } catch (error) {
      if (error instanceof ValidationError)
        return sendAuthorPage(context, opened, { isSaved: false, issues: error.issues, values })
      // Changed in another window: what was typed in this one is not lost, and can be sent again.
      if (error instanceof ConflictError)
        return sendAuthorPage(context, opened, { isSaved: false, issues: [], values, conflict: error })
      throw error
    }
    return context.redirect(addressOf(context, opened, 'saved=1'), 303)
  })

  routes.post('/a/:token/appeal', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    const { statement } = await readPost(services, context, opened)
    try {
      const { scope, token, subjectId } = opened
      await submitAppeal(scope, {
        token,
        reviewId: globalId('Review', subjectId),
        statement: statement ?? '',
      })
    } catch (error) {
      if (error instanceof ValidationError)
        return sendAuthorPage(context, opened, { isSaved: false, issues: [], appealIssues: error.issues })
      throw error
    }
    return context.redirect(addressOf(context, opened, ''), 303)
  })

  routes.post('/a/:token/store-review', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    const posted = await readPost(services, context, opened)
    const lang = context.req.query('lang')
    try {
      const path = await sendStoreReview(opened, posted)
      return context.redirect(`${path}?sent=1${lang ? `&lang=${encodeURIComponent(lang)}` : ''}`, 303)
    } catch (error) {
      const values = valuesOf(posted)
      const shown = { isSaved: false, issues: [] }
      if (error instanceof ValidationError)
        return sendAuthorPage(context, opened, { ...shown, storeReview: { values, issues: error.issues } })
      if (error instanceof ConflictError)
        return sendAuthorPage(context, opened, {
          ...shown,
          storeReview: { values, issues: [] },
          conflict: error,
        })
      throw error
    }
  })

  routes.post('/a/:token/withdraw', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    await readPost(services, context, opened)
    await withdrawReview(opened.scope, {
      token: opened.token,
      reviewId: globalId('Review', opened.subjectId),
    })
    return context.redirect(addressOf(context, opened, ''), 303)
  })

  routes.post('/a/:token/erase', async (context) => {
    const opened = await openPage(services, context, 'AUTHOR')
    await readPost(services, context, opened)
    const { store } = opened
    const { review } = await readAuthored(opened)
    const reader = readerOf(context, review.locale, store)
    const body = await eraseFromPage(opened, reader)
    return sendPage(context, reader, { title: reader.speak('author.title'), store, body })
  })
  return routes
}

function addressOf(context: Context<RequestVariables>, { token }: Opened, query: string): string {
  const lang = context.req.query('lang')
  const parts = [query, lang ? `lang=${encodeURIComponent(lang)}` : ''].filter((part) => part !== '')
  return `/a/${token}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

export interface State {
  isSaved: boolean
  /** A review of the store, just sent: this is its page. */
  isSent?: boolean
  issues: Issue[]
  values?: FormValues
  /** What stands against the change as a whole. */
  conflict?: ConflictError
  /** What is wrong with an objection. */
  appealIssues?: Issue[]
  /** A review of the store that could not be sent. */
  storeReview?: { values: FormValues; issues: Issue[] }
}

export interface Shown extends AuthoredReview {
  product: { title: string; titles: unknown } | null
  reply: { author: string; body: string; locale: string } | null
  decision: DecisionWithReasons | null
  /** What can be objected to. */
  appealable: DecisionWithReasons | null
  /** What was objected to, and is not decided yet. */
  objections: DecisionWithReasons[]
  /** Every text that these are about. */
  versions: ReviewVersion[]
  /** What moderation would say to its author, and to nobody else. */
  suggestions: Finding[]
  /** By the same customer. */
  hasStoreReview: boolean
  /** The shop had its author erased: no mail tells them anything. */
  isNameless: boolean
}

async function sendAuthorPage(context: Context<RequestVariables>, opened: Opened, state: State) {
  const { store } = opened
  const shown = await readAuthored(opened)
  const { review, newest, reply, suggestions } = shown
  const reader = readerOf(context, review.locale, store)
  const { speak } = reader
  const lang = context.req.query('lang')
  const title =
    shown.product &&
    productTitle(
      { title: shown.product.title, titles: shown.product.titles as Record<string, string> },
      reader.translator.language,
    )
  // Of a text that is withheld, the words that the decision rests on; else whatever is hidden.
  const findings = storedFindings(newest.findings).filter(({ action, code }) =>
    newest.state === 'WITHHELD' ? code === 'decision' : action !== 'publish',
  )
  const asked = storedFindings(newest.findings).filter(
    ({ action, code }) => action === 'publish' && code === 'staffAddress',
  )
  const hints = [...suggestions.slice(0, 1), ...asked].map((finding) =>
    explainFinding(finding, reader.translator),
  )
  const isEditable =
    review.status === 'PENDING' || review.status === 'PUBLISHED' || review.status === 'WITHHELD'
  const body = html`
    ${state.isSaved ? html`<div class="banner good" role="status">${speak('author.saved')}</div>` : ''}
    ${state.isSent ? html`<div class="banner good" role="status">${speak('form.sent')}<p>${speak('form.sentNext')}</p></div>` : ''}
    ${state.conflict ? html`<div class="banner bad" role="alert">${reader.translator.errorMessage(state.conflict)}</div>` : ''}
    <h1>${title === null ? speak('author.headingStore') : speak('author.headingProduct', { product: title })}</h1>
    ${shown.isNameless ? html`<section class="sheet"><p>${speak('author.nameless')}</p></section>` : ''}
    <section class="sheet">
      <p><span class="state">${speak(`author.status.${review.status === 'ERASED' ? 'WITHDRAWN' : review.status}`)}</span></p>
      <p class="quiet">${standing(reader, shown)}</p>
      <p class="given" role="img" aria-label="${speak('shared.ratingOf', { count: newest.rating })}">${'★'.repeat(newest.rating)}${'☆'.repeat(5 - newest.rating)}</p>
      <div lang="${review.locale}" dir="${direction(review.locale)}">
        ${newest.title ? html`<h2>${marked(newest.title, findings, 'title')}</h2>` : ''}
        <p class="review-text">${marked(newest.body, findings, 'body')}</p>
        <p class="quiet"><bdi>${marked(newest.displayName, findings, 'displayName')}</bdi></p>
      </div>
      ${markedPoints(reader, shown, findings)}
      ${
        findings.length === 0 || newest.state === 'WITHHELD'
          ? ''
          : html`<p class="quiet">${speak('author.redacted')}</p>
              <ul>
                ${[...new Set(findings.map((finding) => explainFinding(finding, reader.translator)))].map((words) => html`<li>${words}</li>`)}
              </ul>`
      }
      ${hints.map((words) => html`<p class="hint">${words}</p>`)}
      ${
        reply
          ? html`<div class="reply" lang="${reply.locale}" dir="${direction(reply.locale)}">
              <strong>${speak('author.reply', { author: reply.author })}</strong>
              <p class="review-text">${reply.body}</p>
            </div>`
          : ''
      }
    </section>
    ${decisionSection(reader, shown)}
    ${openAppealsSection(reader, shown)}
    ${offersStoreReview(shown) || state.storeReview ? storeReviewSection(reader, opened, valuesOfReview(shown), state, lang) : ''}
    ${isEditable ? editSections(reader, opened, shown, state, lang) : ''}
    ${appealSection(reader, opened, shown, state, lang)}
    ${eraseSection(reader, opened, lang ? `?lang=${encodeURIComponent(lang)}` : '')}
  `
  return sendPage(context, reader, {
    title: speak('author.title'),
    store,
    body,
    status: state.conflict ? 409 : hasIssues(state) ? 422 : 200,
  })
}

function hasIssues({ issues, appealIssues = [], storeReview }: State): boolean {
  return [...issues, ...appealIssues, ...(storeReview?.issues ?? [])].length > 0
}

async function readAuthored({ scope, token }: Opened): Promise<Shown> {
  const { storeId } = scope
  return scope.read(async (db) => {
    const [authored] = await authoredReviews(db, scope, token)
    if (!authored) throw new TokenError('TOKEN_UNKNOWN')
    const { productId, customerId, id } = authored.review
    const product =
      productId === null
        ? null
        : await db.product.findUnique({ where: { storeId_id: { storeId, id: productId } } })
    const reply = await db.reply.findUnique({ where: { storeId_reviewId: { storeId, reviewId: id } } })
    const decision = await latestDecision(db, storeId, id)
    const appealable = await appealableDecision(db, storeId, id, scope.clock.now())
    const objections = await openAppeals(db, storeId, id)
    const disputed = [appealable, ...objections].flatMap((one) => one?.version ?? [])
    const versions = await db.reviewVersion.findMany({
      where: { storeId, reviewId: id, version: { in: disputed } },
    })
    const suggestions = storedFindings(authored.newest.findings).filter(({ code }) => code === 'aboutTheShop')
    const storeReviews = await db.review.count({
      where: { storeId, customerId, productId: null, status: { in: ['PENDING', 'PUBLISHED', 'WITHHELD'] } },
    })
    const { erasedAt } = await db.customer.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: customerId } },
      select: { erasedAt: true },
    })
    return {
      ...authored,
      product,
      reply,
      decision,
      appealable,
      objections,
      versions,
      suggestions,
      hasStoreReview: storeReviews > 0,
      isNameless: erasedAt !== null,
    }
  })
}

function standing({ speak, date }: Reader, { review, newest }: Shown): string {
  if (review.status === 'WITHDRAWN' || review.status === 'ERASED') return speak('author.withdrawn')
  if (review.status === 'PUBLISHED' && newest.state === 'PENDING') return speak('author.editPending')
  if (review.status === 'WITHHELD' && newest.state === 'WITHHELD') return speak('author.withheld')
  if (newest.state === 'WITHHELD') return speak('author.editWithheld')
  if (newest.isSuspected) return speak('author.waitsForPerson')
  if (review.status === 'PUBLISHED' && review.publishedAt)
    return speak('author.publishedOn', { date: date(review.publishedAt) })
  return speak('author.pendingUntil', { date: date(newest.publishBy) })
}

/** Pros and cons in their author's order. Findings know them mixed (moderation/points.ts). */
function markedPoints({ speak }: Reader, { review, newest }: Shown, findings: Finding[]): Markup {
  const { points, origins } = neutralPoints(newest.pros, newest.cons)
  const texts = points.map((point, position) => marked(point, findings, `points.${position}`))
  const lists = apartAgain(texts, origins)
  const list = (label: string, items: Markup[]) =>
    items.length === 0
      ? ''
      : html`<p class="quiet">${label}</p>
        <ul lang="${review.locale}" dir="${direction(review.locale)}">${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`${list(speak('form.pros'), lists.pros)}${list(speak('form.cons'), lists.cons)}`
}

/** The author's own text with what was found in it marked. */
function marked(text: string, findings: Finding[], field: string): Markup {
  const spans = findings
    .filter((finding) => finding.field === field && finding.end > finding.start)
    .sort((a, b) => a.start - b.start)
  const parts: (Markup | string)[] = []
  let read = 0
  for (const { start, end } of spans) {
    if (start < read) continue
    parts.push(text.slice(read, start), html`<mark>${text.slice(start, end)}</mark>`)
    read = end
  }
  return html`${parts}${text.slice(read)}`
}

function valuesOfReview({ newest }: Shown): FormValues {
  return {
    rating: String(newest.rating),
    title: newest.title ?? '',
    body: newest.body,
    displayName: newest.displayName,
    pros: newest.pros.join('\n'),
    cons: newest.cons.join('\n'),
    recommends: newest.recommends === null ? '' : newest.recommends ? 'yes' : 'no',
    relationship: 'NONE',
    email: '',
  }
}

function editSections(
  reader: Reader,
  { token }: Opened,
  shown: Shown,
  state: State,
  lang: string | undefined,
): Markup {
  const { newest } = shown
  const { speak } = reader
  const query = lang ? `?lang=${encodeURIComponent(lang)}` : ''
  const values = state.values ?? valuesOfReview(shown)
  return html`
    <details class="sheet" ${state.values || newest.state === 'WITHHELD' ? 'open' : ''}>
      <summary><h2>${speak(newest.state === 'WITHHELD' ? 'author.correct' : 'author.edit')}</h2></summary>
      ${problemBanner(reader, state.issues)}
      <form method="post" action="/a/${token}/edit${query}" novalidate>
        <input type="hidden" name="version" value="${newest.version}" />
        ${reviewFields({ reader, prefix: 'edit', values, issues: state.issues, asksRelationship: false })}
        <button type="submit">${speak('author.save')}</button>
      </form>
    </details>
    <details class="sheet">
      <summary><h2>${speak('author.withdraw')}</h2></summary>
      <p>${speak('author.withdrawWarning')}</p>
      <form method="post" action="/a/${token}/withdraw${query}"><button class="grave" type="submit">${speak('author.withdrawButton')}</button></form>
    </details>
  `
}
