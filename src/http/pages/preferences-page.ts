import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { TokenError } from '../../errors.ts'
import {
  type ContactPreferences,
  contactPreferences,
  contactTopics,
  updateContactPreferences,
} from '../../requests/contact-preferences.ts'
import type { RequestVariables } from '../request-variables.ts'
import { type Markup, type Reader, readerOf, sendPage } from './page.ts'
import { type Opened, openPage, type PageServices, readFields } from './page-services.ts'

/**
 * /u/:token: what may be sent, by kind. A POST with List-Unsubscribe=One-Click ends all of it (RFC 8058), without a cookie or a redirect; a
 * GET changes nothing.
 */
export function preferencesPage(services: PageServices): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()

  routes.get('/u/:token', async (context) => {
    const opened = await openPage(services, context, 'PREFERENCES')
    return sendPreferences(context, opened, await contactPreferences(opened.scope, opened.token), null)
  })

  routes.post('/u/:token', async (context) => {
    const opened = await openPosted(services, context)
    const posted = await readFields(context)
    // A mail provider clicks for all its users, from a few addresses.
    if (!isOneClick(posted)) await countPost(services, context, opened.scope.storeId)
    const { scope, token } = opened
    const change = changeOf(posted)
    const preferences = await updateContactPreferences(scope, { token, ...change })
    // A mail program that clicked once expects no redirect; a person sees the same page anew.
    return sendPreferences(context, opened, preferences, change.confirmConsent ? 'confirmed' : 'saved')
  })
  return routes
}

/** Guesses at tokens count together, whosever they would be. */
async function openPosted(services: PageServices, context: Context<RequestVariables>): Promise<Opened> {
  try {
    return await openPage(services, context, 'PREFERENCES')
  } catch (error) {
    if (error instanceof TokenError) await countPost(services, context, 'unknown')
    throw error
  }
}

function countPost({ limits }: PageServices, context: Context<RequestVariables>, storeId: string) {
  return limits.countSubmission(storeId, context.get('network'))
}

/** RFC 8058, 3.2. */
function isOneClick(posted: Record<string, unknown>): boolean {
  return posted['List-Unsubscribe'] === 'One-Click' && posted.action === undefined
}

/** Whatever is no form of ours is the one click of a mail program, and stops everything. */
function changeOf(posted: Record<string, unknown>) {
  if (posted.action === 'confirm') return { confirmConsent: true }
  if (posted.action !== 'save') return { unsubscribe: true }
  return {
    topics: contactTopics.map((topic) => ({ topic, isAllowed: posted[topic] !== undefined })),
  }
}

async function sendPreferences(
  context: Context<RequestVariables>,
  { scope, store, subjectId, token }: Opened,
  preferences: ContactPreferences,
  done: 'saved' | 'confirmed' | null,
) {
  const { storeId } = scope
  const { locale } = await scope.read((db) =>
    db.customer.findUniqueOrThrow({ where: { storeId_id: { storeId, id: subjectId } } }),
  )
  const reader = readerOf(context, locale ?? store.defaultLocale, store)
  const { speak } = reader
  const lang = context.req.query('lang')
  const address = `/u/${token}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`
  const body = html`
    ${done === null ? '' : html`<div class="banner good" role="status">${speak(doneWords(preferences, done))}</div>`}
    <h1>${speak('preferences.heading')}</h1>
    ${preferences.awaitsConfirmation && !preferences.isBlocked ? confirmation(reader, address) : ''}
    ${preferences.isBlocked ? html`<section class="sheet"><p>${speak('preferences.blocked')}</p></section>` : choices(reader, address, preferences)}
    <p class="quiet">${speak('preferences.kept')}</p>`
  return sendPage(context, reader, { title: speak('preferences.title'), store, body })
}

function doneWords({ isUnsubscribed, topics }: ContactPreferences, done: 'saved' | 'confirmed') {
  if (done === 'confirmed') return 'preferences.confirmed' as const
  const isNothing = isUnsubscribed || topics.every(({ isAllowed }) => !isAllowed)
  return isNothing ? ('preferences.stoppedAll' as const) : ('preferences.saved' as const)
}

function confirmation({ speak }: Reader, address: string): Markup {
  return html`<section class="sheet">
    <h2>${speak('preferences.confirmHeading')}</h2>
    <p>${speak('preferences.confirmText')}</p>
    <form method="post" action="${address}">
      <input type="hidden" name="action" value="confirm" />
      <button type="submit">${speak('preferences.confirmButton')}</button>
    </form>
  </section>`
}

function choices({ speak }: Reader, address: string, { topics }: ContactPreferences): Markup {
  const isAny = topics.some(({ isAllowed }) => isAllowed)
  return html`<section class="sheet">
    <form method="post" action="${address}">
      <input type="hidden" name="action" value="save" />
      <fieldset>
        <legend>${speak('preferences.intro')}</legend>
        ${topics.map(
          ({ topic, isAllowed }) =>
            html`<label class="choice"><input type="checkbox" name="${topic}" ${isAllowed ? 'checked' : ''} /> ${speak(`preferences.topic.${topic}`)}</label>`,
        )}
      </fieldset>
      <button type="submit">${speak('preferences.save')}</button>
    </form>
    ${
      isAny
        ? html`<form method="post" action="${address}">
            <input type="hidden" name="action" value="stop" />
            <button type="submit" class="quiet-button">${speak('preferences.stopAll')}</button>
          </form>`
        : ''
    }
  </section>`
}
