import { Hono } from 'hono'
import { html } from 'hono/html'
import type pg from 'pg'
import { readLocalMailbox } from '../mail/local-mailbox.ts'
import type { RequestVariables } from './request-variables.ts'

/** /dev/mail and /dev/mail.json: what would have been sent. Only there while no SMTP server is configured. */
export function devMailRoutes(ownerPool: pg.Pool): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()
  routes.get('/dev/mail.json', async (context) =>
    context.json(await readLocalMailbox(ownerPool, context.req.query('to')?.replaceAll('\0', ''))),
  )
  routes.get('/dev/mail', async (context) => {
    const mails = await readLocalMailbox(ownerPool, context.req.query('to')?.replaceAll('\0', ''))
    return context.html(html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Captured mail</title>
          <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1c1c1c }
            li { margin: 0 0 0.75rem }
            ol { list-style: none; padding: 0 }
            time, .to { color: #595959; font-size: 0.875rem }
          </style>
        </head>
        <body>
          <h1>Captured mail</h1>
          <p>No SMTP server is configured, so mail ends here. The newest 1,000 are kept; <a href="/dev/mail.json">as JSON</a>.</p>
          ${mails.length === 0 ? html`<p>Nothing has been sent yet.</p>` : ''}
          <ol>
            ${mails.map(
              (mail) => html`<li>
                <a href="/dev/mail/${mail.id}"><bdi>${mail.subject}</bdi></a><br />
                <span class="to">${mail.to}</span> <time>${mail.sentAt.toISOString()}</time>
              </li>`,
            )}
          </ol>
        </body>
      </html>`)
  })
  routes.get('/dev/mail/:id{[0-9]+}', async (context) => {
    const mail = (await readLocalMailbox(ownerPool)).find(({ id }) => id === context.req.param('id'))
    if (!mail) return context.notFound()
    // As a mail program shows it: no scripts, no forms.
    context.header(
      'content-security-policy',
      "default-src 'none'; img-src * data:; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation",
    )
    return context.req.query('as') === 'text' ? context.text(mail.text) : context.html(mail.html)
  })
  return routes
}
