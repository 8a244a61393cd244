import { html } from 'hono/html'
import { direction } from '../../i18n/languages.ts'
import type { DecisionWithReasons } from '../../moderation/latest-decision.ts'
import { groundWords, statementWords } from '../../moderation/statement-words.ts'
import type { Shown, State } from './author-page.ts'
import type { Markup, Reader } from './page.ts'
import type { Opened } from './page-services.ts'

/** Why words are hidden or a review is not published, and what came of an objection: nothing where nothing was decided. */
export function decisionSection(reader: Reader, shown: Shown): Markup {
  const { speak, date, translator } = reader
  const { decision } = shown
  if (!decision || !isExplained(shown)) return html``
  const { statement, appeal } = decision
  const answered = appeal && appeal.state !== 'OPEN' ? speak(`author.appeal${appeal.state}`) : null
  if (!statement)
    return answered === null ? html`` : html`<section class="sheet"><p>${answered}</p></section>`
  return html`
    <section class="sheet">
      <h2>${speak('author.why')}</h2>
      ${groundWords(statement, translator).map((words) => html`<p>${words}</p>`)}
      ${statementWords({ ...decision, ...statement }, translator).map((line) => html`<p class="hint">${line}</p>`)}
      ${statement.explanation === null ? '' : html`<p class="review-text reply" dir="auto">${statement.explanation}</p>`}
      ${answered === null ? '' : html`<p>${answered}</p>${appeal?.explanation ? html`<p class="review-text reply" dir="auto">${appeal.explanation}</p>` : ''}`}
      ${appeal?.state === 'OPEN' ? html`<p role="status">${speak('author.appealOpen', { date: date(appeal.decideBy) })}</p>` : ''}
    </section>
  `
}

/** A correction that still waits leaves standing why its predecessor was withheld. */
function isExplained({ decision, review, newest }: Shown): boolean {
  return (
    decision !== null &&
    review.status !== 'WITHDRAWN' &&
    (decision.version === newest.version || review.status === 'WITHHELD')
  )
}

/** Objections about texts that another has followed: they are decided all the same. */
export function openAppealsSection(reader: Reader, shown: Shown): Markup {
  const { speak, date } = reader
  const others = shown.objections.filter(({ id }) => !isExplained(shown) || id !== shown.decision?.id)
  return html`${others.map(
    (decision) => html`
      <section class="sheet">
        ${earlierText(reader, shown, decision)}
        ${decision.appeal ? html`<p role="status">${speak('author.appealOpen', { date: date(decision.appeal.decideBy) })}</p>` : ''}
      </section>
    `,
  )}`
}

/** Which text a decision is about and why it was made, where neither stands above. */
function earlierText(
  { speak, date, translator }: Reader,
  { review, newest, versions }: Shown,
  { version, statement }: DecisionWithReasons,
): Markup {
  const text = versions.find((one) => one.version === version)
  if (version === newest.version || !text) return html``
  return html`
    <p>${speak('author.appealAbout', { date: date(text.submittedAt) })}</p>
    <blockquote class="reply" lang="${review.locale}" dir="${direction(review.locale)}">
      ${text.title ? html`<strong>${text.title}</strong>` : ''}
      <p class="review-text">${text.body}</p>
    </blockquote>
    ${statement ? groundWords(statement, translator).map((words) => html`<p>${words}</p>`) : ''}
    ${statement?.explanation ? html`<p class="review-text reply" dir="auto">${statement.explanation}</p>` : ''}
  `
}

/** How to object, while that is possible. */
export function appealSection(
  reader: Reader,
  { token }: Opened,
  shown: Shown,
  state: State,
  lang: string | undefined,
): Markup {
  const { speak, date, translator } = reader
  const { appealable } = shown
  const statement = appealable?.statement
  if (!statement) return html``
  const issue = state.appealIssues?.[0]
  const query = lang ? `?lang=${encodeURIComponent(lang)}` : ''
  return html`<details class="sheet" ${issue ? 'open' : ''}>
            <summary><h2>${speak('author.appeal')}</h2></summary>
            ${isExplained(shown) && appealable.id === shown.decision?.id ? '' : earlierText(reader, shown, appealable)}
            <p>${speak('author.appealHint', { date: date(statement.appealableUntil) })}</p>
            <form method="post" action="/a/${token}/appeal${query}">
              <div class="field">
                <label for="statement">${speak('author.appealStatement')}</label>
                <textarea id="statement" name="statement" required maxlength="5000" ${issue ? html`aria-invalid="true" aria-describedby="statement-problem"` : ''}></textarea>
                ${issue ? html`<p class="problem" id="statement-problem" role="alert">${translator.issueMessage(issue)}</p>` : ''}
              </div>
              <button type="submit">${speak('author.appealSend')}</button>
            </form>
          </details>`
}
