import { html } from 'hono/html'
import { groundWords, statementWords } from '../../moderation/statement-words.ts'
import type { Shown, State } from './author-page.ts'
import type { Markup, Reader } from './page.ts'
import type { Opened } from './page-services.ts'

/** Why words are hidden or a review is not published, and what came of an objection: nothing where nothing was decided. */
export function decisionSection(
  { speak, date, translator }: Reader,
  { decision, review, newest }: Shown,
): Markup {
  // A correction that still waits leaves standing why its predecessor was withheld.
  const isAbout = decision?.version === newest.version || review.status === 'WITHHELD'
  if (!decision || review.status === 'WITHDRAWN' || !isAbout) return html``
  const { statement, appeal } = decision
  const answered = appeal && appeal.state !== 'OPEN' ? speak(`author.appeal${appeal.state}`) : null
  if (!statement)
    return answered === null ? html`` : html`<section class="sheet"><p>${answered}</p></section>`
  return html`
    <section class="sheet">
      <h2>${speak('author.why')}</h2>
      ${groundWords(statement, translator).map((words) => html`<p>${words}</p>`)}
      ${statementWords({ ...decision, ...statement }, translator).map((line) => html`<p class="hint">${line}</p>`)}
      ${statement.explanation === null ? '' : html`<p class="review-text reply">${statement.explanation}</p>`}
      ${answered === null ? '' : html`<p>${answered}</p>${appeal?.explanation ? html`<p class="review-text reply">${appeal.explanation}</p>` : ''}`}
      ${appeal?.state === 'OPEN' ? html`<p role="status">${speak('author.appealOpen', { date: date(appeal.decideBy) })}</p>` : ''}
    </section>
  `
}

/** How to object, while that is possible. */
export function appealSection(
  { speak, date, translator }: Reader,
  { token }: Opened,
  { appealable }: Shown,
  state: State,
  lang: string | undefined,
): Markup {
  const statement = appealable?.statement
  if (!statement) return html``
  const issue = state.appealIssues?.[0]
  const query = lang ? `?lang=${encodeURIComponent(lang)}` : ''
  return html`<details class="sheet" ${issue ? 'open' : ''}>
            <summary><h2>${speak('author.appeal')}</h2></summary>
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
