import { direction } from '../i18n/languages.ts'
import type { StoreFacts } from '../stores/read-settings.ts'
import { brandColor, brandLogo } from './brand.ts'
import { type Mjml, mj, raw, renderMjml } from './mjml.ts'

/** A mail in parts, from top to bottom; each part knows how it looks in HTML and how it reads as plain text. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'button'; label: string; url: string }
  /** A remark with something to do about it. */
  | { kind: 'link'; text: string; label: string; url: string }
  | {
      kind: 'quote'
      title: string | null
      body: string
      rating: number | null
      ratingLabel: string
      /** Null: nobody knows in which language it is. */
      locale: string | null
    }
  | {
      kind: 'product'
      title: string
      imageUrl: string | null
      stars: { label: string; url: string }[]
      url: string
    }
  /** Facts for machines, the same in every language; as text, one line of JSON. */
  | { kind: 'receipt'; facts: [name: string, value: string][]; json: string }

export interface Layout {
  language: string
  subject: string
  preheader: string
  parts: Part[]
  store: StoreFacts
  footer: { reason: string; link?: { label: string; url: string } }
}

/** Readable with images off, in the dark, from right to left, and on a phone. */
export function layOutHtml({ language, subject, preheader, parts, store, footer }: Layout): Promise<string> {
  const color = brandColor(store.brandColor)
  const dir = direction(language)
  const start = dir === 'rtl' ? 'right' : 'left'
  const footerLink = footer.link
    ? mj`<br /><a class="quiet" href="${footer.link.url}" style="color:#595959">${footer.link.label}</a>`
    : []
  const imprint = store.imprint ? mj`<br />${{ lines: store.imprint }}` : []
  return renderMjml(mj`<mjml lang="${language}" dir="${raw(dir)}">
      <mj-head>
        <mj-title>${subject}</mj-title>
        <mj-preview>${preheader}</mj-preview>
        <mj-attributes>
          <mj-section direction="${raw(dir)}" />
          <mj-column direction="${raw(dir)}" />
          <mj-all font-family="-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" />
          <mj-text align="${raw(start)}" font-size="16px" line-height="1.55" color="#1c1c1c" padding="8px 24px" />
          <mj-button align="${raw(start)}" background-color="${raw(color)}" color="#ffffff" border-radius="8px" font-size="16px" font-weight="600" inner-padding="13px 26px" padding="14px 24px" />
          <mj-image align="${raw(start)}" padding="8px 24px" />
        </mj-attributes>
        <mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /></mj-raw>
        <mj-style>
          :root { color-scheme: light dark }
          .star { color: #a16207; text-decoration: none; font-size: 34px; line-height: 44px; display: inline-block; min-width: 44px; text-align: center }
          @media (prefers-color-scheme: dark) {
            body, body > div { background-color: #121212 !important }
            .page-edge .quiet { color: #b5b5b5 !important }
            .sheet, .sheet > table { background-color: #1e1e1e !important }
            .sheet div, .sheet p, .sheet a.plain { color: #ededed !important }
            .sheet .quiet { color: #b5b5b5 !important }
            .sheet .quote { background-color: #2a2a2a !important; border-color: #555555 !important }
            .sheet .star, .sheet .given { color: #fbbf24 !important }
          }
        </mj-style>
      </mj-head>
      <mj-body background-color="#f3f4f6" css-class="page" width="600px">
        <mj-section padding="20px 0 12px" css-class="page-edge"><mj-column>
          ${masthead(store)}
        </mj-column></mj-section>
        <mj-section background-color="#ffffff" border-radius="12px" padding="20px 0" css-class="sheet"><mj-column>
          ${parts.map(partHtml)}
        </mj-column></mj-section>
        <mj-section padding="8px 0 28px" css-class="page-edge"><mj-column>
          <mj-text font-size="13px" line-height="1.5" color="#595959"><span class="quiet">${footer.reason}${footerLink}${imprint}</span></mj-text>
        </mj-column></mj-section>
      </mj-body>
    </mjml>`)
}

function masthead(store: StoreFacts): Mjml {
  const logo = brandLogo(store)
  if (logo !== null) return mj`<mj-image src="${logo}" alt="${store.name}" width="160px" />`
  return mj`<mj-text font-size="18px" font-weight="700"><span class="quiet"><bdi>${store.name}</bdi></span></mj-text>`
}

function partHtml(part: Part): Mjml {
  switch (part.kind) {
    case 'text':
      return mj`<mj-text>${{ lines: part.text }}</mj-text>`
    case 'note':
      return mj`<mj-text font-size="14px" color="#595959"><span class="quiet">${{ lines: part.text }}</span></mj-text>`
    case 'heading':
      return mj`<mj-text font-size="18px" font-weight="700" padding="16px 24px 4px">${{ lines: part.text }}</mj-text>`
    case 'link':
      return mj`<mj-text font-size="14px" color="#595959"><span class="quiet">${{ lines: part.text }} <a class="quiet" href="${part.url}" style="color:#595959">${part.label}</a></span></mj-text>`
    case 'button':
      return mj`<mj-button href="${part.url}">${part.label}</mj-button>`
    case 'quote':
      return quoteHtml(part)
    case 'product':
      return productHtml(part)
    case 'receipt':
      return receiptHtml(part)
  }
}

function quoteHtml({ title, body, rating, ratingLabel, locale }: Extract<Part, { kind: 'quote' }>): Mjml {
  const stars =
    rating === null
      ? []
      : mj`<span class="given" role="img" aria-label="${ratingLabel}" style="color:#a16207;font-size:20px">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</span><br />`
  const heading = title ? mj`<strong>${title}</strong><br />` : []
  const dir = locale === null ? 'auto' : direction(locale)
  const lang = locale === null ? [] : mj` lang="${locale}"`
  const align = { auto: '', rtl: ';text-align:right', ltr: ';text-align:left' }[dir]
  return mj`<mj-text><div class="quote" dir="${raw(dir)}"${lang} style="background-color:#f6f7f9;border:1px solid #d9dce1;border-radius:10px;padding:14px 16px${raw(align)}">${stars}${heading}${{ lines: body }}</div></mj-text>`
}

function productHtml({ title, imageUrl, stars, url }: Extract<Part, { kind: 'product' }>): Mjml {
  const image = imageUrl ? mj`<mj-image src="${imageUrl}" alt="" width="120px" border-radius="8px" />` : []
  const row = stars.map(
    (star) => mj`<a class="star" href="${star.url}" title="${star.label}" aria-label="${star.label}">☆</a>`,
  )
  return mj`${image}<mj-text padding="10px 24px 0"><a class="plain" href="${url}" style="color:#1c1c1c;text-decoration:none"><strong><bdi>${title}</bdi></strong></a></mj-text><mj-text padding="0 18px 10px">${row}</mj-text>`
}

function receiptHtml({ facts }: Extract<Part, { kind: 'receipt' }>): Mjml {
  const rows = facts.map(([name, value]) => `${name}: ${value}`).join('\n')
  return mj`<mj-text font-size="11px" font-family="ui-monospace, Menlo, Consolas, monospace" color="#595959"><div class="quiet" dir="ltr" style="text-align:left;word-break:break-all">${{ lines: rows }}</div></mj-text>`
}

/** The same mail for those who read text. */
export function layOutText({ parts, store, footer }: Layout): string {
  const link = footer.link ? [`${footer.link.label}: ${footer.link.url}`] : []
  const foot = ['-- ', store.name, footer.reason, ...link, ...(store.imprint ? [store.imprint] : [])]
  return `${[...parts.map(partText), foot.join('\n')].join('\n\n')}\n`
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'text':
    case 'note':
    case 'heading':
      return part.text
    case 'link':
      return `${part.text} ${part.label}:\n${part.url}`
    case 'button':
      return `${part.label}:\n${part.url}`
    case 'quote': {
      const said = [
        ...(part.rating === null ? [] : [part.ratingLabel]),
        ...(part.title ? [part.title] : []),
        part.body,
      ]
      return said.join('\n').replace(/^/gm, '> ')
    }
    case 'product':
      return [part.title, ...part.stars.map((star) => `${star.label}: ${star.url}`)].join('\n')
    case 'receipt':
      return part.json
  }
}
