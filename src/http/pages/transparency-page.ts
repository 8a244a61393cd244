import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type pg from 'pg'
import { openScope, type ScopeSource } from '../../db/scope.ts'
import { RequestError } from '../../errors.ts'
import { negotiateLanguage } from '../../i18n/languages.ts'
import { explainRule } from '../../requests/explain-rule.ts'
import { publicQuery } from '../../storefront/public-statement.ts'
import { findStoreId } from '../../storefront/store.ts'
import { readSettings } from '../../stores/read-settings.ts'
import { readTransparencyReport } from '../../transparency/read-report.ts'
import type { StarTransparency, TransparencyReport } from '../../transparency/transparency-report.ts'
import type { RequestVariables } from '../request-variables.ts'
import { type Markup, type Reader, readerOf, sendPage } from './page.ts'

const isoDay = /^\d{4}-\d\d-\d\d$/

interface Services {
  scopeSource: ScopeSource
  publicPool: pg.Pool
}

/** /stores/:slug/transparency: the report as a page for shoppers. Public, without a key. */
export function transparencyPage(services: Services): Hono<RequestVariables> {
  const { scopeSource } = services
  return new Hono<RequestVariables>().get('/stores/:slug/transparency', async (context) => {
    const { storeId, report } = await open(services, context)
    const scope = openScope(scopeSource, storeId, { kind: 'system' })
    const store = await scope.read((db) => readSettings(db, storeId))
    const wanted = negotiateLanguage(context.req.header('accept-language'), store.defaultLocale)
    // A report's days are those of UTC.
    const reader = readerOf(context, wanted, { ...store, timeZone: 'UTC' })
    return sendPage(context, reader, {
      title: reader.speak('transparency.title'),
      store,
      body: reportBody(reader, report, store.slug),
      isPublic: true,
    })
  })
}

/** The same as JSON, for anybody to check. */
export function transparencyJson(services: Services): Hono<RequestVariables> {
  return new Hono<RequestVariables>().get('/stores/:slug/transparency.json', async (context) => {
    const { report } = await open(services, context)
    context.header('cache-control', 'public, max-age=60')
    context.header('access-control-allow-origin', '*')
    return context.json(report)
  })
}

async function open({ scopeSource, publicPool }: Services, context: Context<RequestVariables>) {
  const query = publicQuery(publicPool)
  const storeId = await findStoreId(query, context.req.param('slug') ?? '')
  if (storeId === null) throw new RequestError('NOT_FOUND')
  const report = await readTransparencyReport(query, storeId, scopeSource.clock.now(), {
    from: dayOf(context, 'from'),
    to: dayOf(context, 'to'),
  })
  return { storeId, report }
}

function dayOf(context: Context<RequestVariables>, name: 'from' | 'to'): string | undefined {
  const text = context.req.query(name)
  if (text !== undefined && !isDay(text)) throw new RequestError('BAD_USER_INPUT', { argument: name })
  return text
}

/** JavaScript takes the 30th of February for the 2nd of March, and PostgreSQL for a mistake. */
function isDay(text: string): boolean {
  const instant = isoDay.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
}

function reportBody(reader: Reader, report: TransparencyReport, slug: string): Markup {
  const { speak, date, translator } = reader
  const { language } = translator
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  // What falls short of all is never said to be all.
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  })
  const inUnit = (unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 })
  const duration = (hours: number) =>
    hours < 1 ? inUnit('minute').format(Math.ceil(hours * 60)) : inUnit('hour').format(hours)
  const points = (share: number | null) => (share === null ? '–' : number.format(share * 100))
  const { parity, notices } = report
  return html`
    <h1>${speak('transparency.heading')}</h1>
    <p class="quiet">${speak('transparency.intro', { from: date(new Date(report.from)), to: date(new Date(report.to)) })}</p>
    <section class="sheet">
      <h2>${speak('transparency.parity')}</h2>
      <p class="verdict ${parity.verdict}">${speak(`transparency.${parity.verdict}`)}</p>
      <p class="hint">${speak('transparency.difference', {
        difference: points(parity.difference),
        low: points(parity.low),
        high: points(parity.high),
        n: number.format(parity.n),
      })}</p>
    </section>
    <section class="sheet">
      <h2>${speak('transparency.byStars')}</h2>
      ${starTable(reader, report.byStars, number)}
    </section>
    <section class="sheet">
      <h2>${speak('transparency.hours')}</h2>
      <dl class="facts">
        ${report.medianHoursToPublishByStars.map(
          ({ stars, medianHours }) =>
            html`<dt>${speak('form.stars', { count: stars })}</dt><dd>${medianHours === null ? '–' : duration(medianHours)}</dd>`,
        )}
      </dl>
    </section>
    <section class="sheet">
      <h2>${speak('transparency.exposure')}</h2>
      <p>${
        report.negativeExposure === null
          ? '–'
          : speak('transparency.exposureText', { share: percent.format(report.negativeExposure) })
      }</p>
      <h2>${speak('transparency.asked')}</h2>
      <p>${
        report.invitationCoverage === null
          ? speak('transparency.askedNone')
          : speak('transparency.askedText', { share: percent.format(report.invitationCoverage) })
      }</p>
      ${coverageTable(reader, report, number, percent)}
      ${report.reviewsPerHundredMails === null ? '' : html`<p>${speak('transparency.yield', { number: number.format(report.reviewsPerHundredMails) })}</p>`}
      ${whyNotAsked(reader, report, number)}
      ${notAskedAbout(reader, report)}
    </section>
    <section class="sheet">
      <h2>${speak('transparency.reasons')}</h2>
      ${reasonList(reader, report, number)}
      ${externalHolds(reader, report, number)}
    </section>
    <section class="sheet">
      <h2>${speak('transparency.notices')}</h2>
      <p>${speak('transparency.noticesText', {
        received: number.format(notices.received),
        followed: number.format(notices.redacted + notices.withheld),
        open: number.format(notices.open),
        merchant: number.format(notices.fromMerchant),
      })}</p>
      ${notices.overtaken === 0 ? '' : html`<p>${speak('transparency.noticesOvertaken', { overtaken: number.format(notices.overtaken) })}</p>`}
    </section>
    ${regroupings(reader, report, number)}
    <p><a href="/stores/${slug}/transparency.json">${speak('transparency.json')}</a></p>
  `
}

function externalHolds(
  { speak }: Reader,
  report: TransparencyReport,
  number: Intl.NumberFormat,
): Markup | '' {
  const held = report.externalHolds.reduce((sum, { count }) => sum + count, 0)
  const failed = report.externalHolds.reduce((sum, row) => sum + row.failed, 0)
  if (held === 0) return ''
  return html`<p>${speak('transparency.externalHolds', { held: number.format(held), failed: number.format(failed) })}</p>`
}

function regroupings(
  { speak, date }: Reader,
  report: TransparencyReport,
  number: Intl.NumberFormat,
): Markup | '' {
  if (report.regroupings.length === 0) return ''
  const group = (externalId: string | null) => externalId ?? speak('transparency.noGroup')
  return html`
    <section class="sheet">
      <h2>${speak('transparency.regroupings')} (${number.format(report.regroupedProducts)})</h2>
      <p>${speak('transparency.regroupingsText')}</p>
      <ul class="reasons">
        ${report.regroupings.slice(0, 100).map(
          ({ productExternalId, at, from, to, reviews, moves }) => html`<li>
            <bdi>${productExternalId}</bdi>${moves === 1 ? '' : html` <bdi>(${number.format(moves)} ×)</bdi>`}
            <p class="hint">${speak('transparency.regrouped', {
              date: date(new Date(at)),
              from: group(from),
              to: group(to),
              reviews: number.format(reviews),
            })}</p>
          </li>`,
        )}
      </ul>
    </section>
  `
}

const states = ['published', 'pending', 'withheld', 'withdrawn', 'erased'] as const

/** Bars are of the reviews with as many stars, so that five rows of one shape mean even treatment. Stars across: it fits a phone. */
function starTable({ speak }: Reader, rows: StarTransparency[], number: Intl.NumberFormat): Markup {
  return html`
    <ul class="legend" aria-hidden="true">
      ${states.map((state) => html`<li><span class="swatch ${state}"></span>${speak(`transparency.${state}`)}</li>`)}
    </ul>
    <div class="bars" aria-hidden="true">
      ${rows.map(
        (row) => html`<span>${'★'.repeat(row.stars)}</span>
          <span class="bar">${states
            .filter((state) => row[state] > 0)
            .map(
              (state) =>
                html`<span class="${state}" style="inline-size:${((100 * row[state]) / row.submitted).toFixed(2)}%"></span>`,
            )}</span>`,
      )}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="${speak('transparency.byStars')}">
      <table>
        <thead>
          <tr>
            <th scope="row">${speak('transparency.stars')}</th>
            ${rows.map(({ stars }) => html`<th scope="col">${number.format(stars)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rowsOf(rows).map(
            (state) => html`<tr>
              <th scope="row">${speak(`transparency.${state}`)}</th>
              ${rows.map((row) => html`<td>${number.format(row[state])}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `
}

/** Overdue is part of pending, anonymised of all but erased: each has a row where there is something. */
function rowsOf(rows: StarTransparency[]) {
  const isOverdue = rows.some(({ overdue }) => overdue > 0)
  return [
    'submitted',
    ...states.flatMap((state) => (state === 'pending' && isOverdue ? [state, 'overdue' as const] : [state])),
    ...(rows.some(({ anonymised }) => anonymised > 0) ? (['anonymised'] as const) : []),
  ] as const
}

/** Sentences are long and numbers short: a list reads better than a table, on a phone at least. */
function reasonList(
  { speak, translator }: Reader,
  { byReason }: TransparencyReport,
  number: Intl.NumberFormat,
): Markup {
  const rows = byReason.flatMap(({ reason, ...row }) => (reason === null ? [] : [{ ...row, reason }]))
  if (rows.length === 0) return html`<p>${speak('transparency.reasonsNone')}</p>`
  return html`
    <ul class="reasons">
      ${rows.map(
        ({ reason, decider, ...row }) => html`<li>
          ${translator.translate('reviews', `reason.${reason}`)}
          <p class="hint">
            ${[
              [speak('transparency.by'), speak(`transparency.decider.${decider}`)],
              ...(['published', 'redacted', 'withheld', 'reversed'] as const)
                .filter((outcome) => row[outcome] > 0)
                .map((outcome) => [speak(`transparency.${outcome}`), number.format(row[outcome])]),
            ]
              .map(([name, value]) => `${name}: ${value}`)
              .join(' · ')}
          </p>
        </li>`,
      )}
    </ul>
  `
}

function coverageTable(
  { speak, translator }: Reader,
  { coverageByMonth }: TransparencyReport,
  number: Intl.NumberFormat,
  percent: Intl.NumberFormat,
): Markup {
  if (coverageByMonth.length === 0) return html``
  const months = new Intl.DateTimeFormat(translator.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  type Month = TransparencyReport['coverageByMonth'][number]
  const columns: [name: string, cell: (month: Month) => string, isShown?: boolean][] = [
    [speak('transparency.coverageEligible'), ({ eligible }) => number.format(eligible)],
    [speak('transparency.coverageAsked'), ({ asked }) => number.format(asked)],
    ['%', ({ asked, eligible }) => (eligible === 0 ? '–' : percent.format(asked / eligible))],
    [speak('transparency.coverageReviewed'), ({ reviewed }) => number.format(reviewed)],
    [
      speak('transparency.coverageHeld'),
      ({ held }) => number.format(held),
      coverageByMonth.some(({ held }) => held > 0),
    ],
    [
      speak('transparency.coverageCancelled'),
      ({ cancelled }) => number.format(cancelled),
      coverageByMonth.some(({ cancelled }) => cancelled > 0),
    ],
  ]
  const shown = columns.filter(([, , isShown = true]) => isShown)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${speak('transparency.asked')}"><table>
    <thead><tr><th scope="col">${speak('transparency.coverageMonth')}</th>${shown.map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${coverageByMonth.map(
      (month) =>
        html`<tr><th scope="row">${months.format(new Date(`${month.month}-01T00:00:00Z`))}</th>${shown.map(([, cell]) => html`<td>${cell(month)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`
}

function whyNotAsked(
  { speak, translator }: Reader,
  report: TransparencyReport,
  number: Intl.NumberFormat,
): Markup {
  if (report.notAsked.length === 0) return html``
  return html`<h3>${speak('transparency.notAsked')}</h3>
    <ul>${report.notAsked.map(({ word, asks }) => html`<li>${explainRule(word, translator)} <b>${number.format(asks)}</b></li>`)}</ul>`
}

/** In the shop's own words. */
function notAskedAbout({ speak }: Reader, report: TransparencyReport): Markup {
  if (report.notAskedAbout.length === 0) return html``
  return html`<h3>${speak('transparency.notAskedAbout')}</h3>
    <ul>${report.notAskedAbout.map(({ title, reason }) => html`<li><bdi>${title}</bdi>: <bdi>${reason}</bdi></li>`)}</ul>`
}
