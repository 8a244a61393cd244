import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { dayInWords } from '../../i18n/dates.ts'
import { canonicalLocale, direction, regionalLocale } from '../../i18n/languages.ts'
import { type Catalogue, type Parameters, type Translator, translatorFor } from '../../i18n/translator.ts'
import { brandColor, brandLogo } from '../../mail/brand.ts'
import type { StoreFacts } from '../../stores/read-settings.ts'
import type { RequestVariables } from '../request-variables.ts'
import { styles } from './styles.ts'

export type Markup = ReturnType<typeof html>

/** The words of hosted pages in one language. */
export type Speak = (key: Catalogue['pages'], parameters?: Parameters) => string

export interface Reader {
  translator: Translator
  speak: Speak
  /** A day in words, by the store's clock. */
  date(instant: Date): string
}

/** Who reads, by `?lang=` if there is one, else in the language of what they came for, else in the store's. */
export function readerOf(
  context: Context<RequestVariables>,
  locale: string,
  store?: Pick<StoreFacts, 'name' | 'defaultLocale' | 'timeZone'>,
): Reader {
  const asked = canonicalLocale(context.req.query('lang') ?? '')
  const wanted = [asked, locale, store?.defaultLocale].filter((one) => one != null)
  const translator = translatorFor(...wanted)
  const dateLocale = regionalLocale(translator.language, ...wanted)
  return {
    translator,
    speak: (key, parameters) =>
      translator.translate('pages', key, { ...(store ? { store: store.name } : {}), ...parameters }),
    date: (instant) => dayInWords(instant, dateLocale, store?.timeZone ?? 'UTC'),
  }
}

interface Page {
  title: string
  store?: StoreFacts
  body: Markup
  status?: ContentfulStatusCode
  /** Its address is no secret: anybody may find, keep and link it. */
  isPublic?: boolean
}

/**
 * A hosted page: works without JavaScript, has none, and leaks its address to nobody where the address is what opens it.
 */
export function sendPage(
  context: Context<RequestVariables>,
  reader: Reader,
  { title, store, body, status = 200, isPublic = false }: Page,
) {
  const { language } = reader.translator
  context.header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  if (isPublic) {
    context.header('cache-control', 'public, max-age=60')
    context.header('vary', 'Accept-Language')
  } else {
    context.header('referrer-policy', 'no-referrer')
    context.header('cache-control', 'no-store')
    context.header('x-robots-tag', 'noindex')
  }
  context.header('x-content-type-options', 'nosniff')
  context.header('content-language', language)
  return context.html(
    html`<!doctype html>
      <html lang="${language}" dir="${direction(language)}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}${store ? ` · ${store.name}` : ''}</title>
          <style>
            :root { --brand: ${brandColor(store?.brandColor)} }
            ${raw(styles)}
          </style>
        </head>
        <body>
          ${store ? html`<header class="masthead">${masthead(store)}</header>` : ''}
          <main>${body}</main>
          ${store?.imprint ? html`<footer class="imprint">${store.imprint}</footer>` : ''}
        </body>
      </html>`,
    status,
  )
}

function masthead(store: StoreFacts): Markup {
  const logo = brandLogo(store)
  const name = logo
    ? html`<img src="${logo}" alt="${store.name}" height="40" />`
    : html`<bdi>${store.name}</bdi>`
  return store.url ? html`<a href="${store.url}">${name}</a>` : html`<span>${name}</span>`
}
