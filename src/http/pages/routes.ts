import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Logger } from 'pino'
import { ExpectedError, RequestError } from '../../errors.ts'
import { limitBody } from '../large-body.ts'
import type { RequestVariables } from '../request-variables.ts'
import { sayRetryAfter, statusOf } from '../status-of.ts'
import { authorPage } from './author-page.ts'
import { confirmationPage } from './confirmation-page.ts'
import { invitationPage } from './invitation-page.ts'
import { readerOf, sendPage } from './page.ts'
import type { PageServices } from './page-services.ts'
import { preferencesPage } from './preferences-page.ts'
import { transparencyPage } from './transparency-page.ts'

const largestPost = 300_000

/** Everything a customer opens in a browser. What goes wrong is told as a page, in their language. */
export function pageRoutes(services: PageServices & { logger: Logger }): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()
  routes.onError((error, context) => {
    const requestId = context.get('requestId')
    const expected =
      error instanceof ExpectedError ? error : new RequestError('INTERNAL_SERVER_ERROR', { requestId })
    if (expected !== error) services.logger.error({ requestId, err: error }, 'A page failed')
    sayRetryAfter(context, expected)
    const reader = readerOf(context, context.get('translator').language)
    const title = reader.speak('error.title')
    const body = html`<h1>${title}</h1>
      <section class="sheet"><p role="alert">${reader.translator.errorMessage(expected)}</p></section>`
    return sendPage(context, reader, { title, body, status: statusOf(expected) })
  })
  routes.use('/:page{[rauc]}/*', limitBody(largestPost))
  for (const page of [invitationPage, authorPage, confirmationPage, preferencesPage, transparencyPage])
    routes.route('/', page(services))
  // What none of them answers is told as a page, too.
  routes.all('/:page{[rauc]}/*', () => {
    throw new RequestError('NOT_FOUND')
  })
  return routes
}
