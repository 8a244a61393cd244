import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { mayBeAsked, setMayBeAsked } from '../../requests/unsubscribe.ts'
import type { RequestVariables } from '../request-variables.ts'
import { readerOf, sendPage } from './page.ts'
import { type Opened, openPage, type PageServices, readPost } from './page-services.ts'

/** /u/:token: review requests, yes or no. A POST with List-Unsubscribe=One-Click unsubscribes (RFC 8058); a GET changes nothing. */
export function preferencesPage(services: PageServices): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()

  routes.get('/u/:token', async (context) => {
    const opened = await openPage(services, context, 'PREFERENCES')
    return sendPreferences(context, opened)
  })

  routes.post('/u/:token', async (context) => {
    const opened = await openPage(services, context, 'PREFERENCES')
    const posted = await readPost(services, context, opened)
    await setMayBeAsked(opened.scope, opened.token, posted.requests === 'allowed')
    // A mail program that clicked once expects no redirect; a person sees the same page anew.
    return sendPreferences(context, opened)
  })
  return routes
}

async function sendPreferences(
  context: Context<RequestVariables>,
  { scope, store, subjectId, token }: Opened,
) {
  const { storeId } = scope
  const isAllowed = await mayBeAsked(scope, token)
  const customer = await scope.read((db) =>
    db.customer.findUniqueOrThrow({ where: { storeId_id: { storeId, id: subjectId } } }),
  )
  const reader = readerOf(context, customer.locale ?? store.defaultLocale, store)
  const { speak } = reader
  const lang = context.req.query('lang')
  const body = html`<h1>${speak('preferences.heading')}</h1>
    <section class="sheet">
      <p role="status">${speak(isAllowed ? 'preferences.subscribed' : 'preferences.stopped')}</p>
      <form method="post" action="/u/${token}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}">
        <input type="hidden" name="requests" value="${isAllowed ? 'stopped' : 'allowed'}" />
        <button type="submit" class="${isAllowed ? '' : 'quiet-button'}">${speak(isAllowed ? 'preferences.stop' : 'preferences.resume')}</button>
      </form>
    </section>
    <p class="quiet">${speak('preferences.kept')}</p>`
  return sendPage(context, reader, { title: speak('preferences.title'), store, body })
}
