import { html } from 'hono/html'
import type { Issue } from '../../errors.ts'
import type { Markup, Reader } from './page.ts'

/** What a customer has typed so far, as text; shown again when something has to be mended. */
export interface FormValues {
  rating: string
  title: string
  body: string
  displayName: string
  pros: string
  cons: string
  recommends: '' | 'yes' | 'no'
  relationship: string
  email: string
}

export const emptyForm: FormValues = {
  rating: '',
  title: '',
  body: '',
  displayName: '',
  pros: '',
  cons: '',
  recommends: '',
  relationship: 'NONE',
  email: '',
}

/** Reads the posted fields back. */
export function valuesOf(posted: Record<string, unknown>): FormValues {
  const text = (name: keyof FormValues) => (typeof posted[name] === 'string' ? posted[name] : '')
  const recommends = text('recommends')
  return {
    rating: text('rating'),
    title: text('title'),
    body: text('body'),
    displayName: text('displayName'),
    pros: text('pros'),
    cons: text('cons'),
    recommends: recommends === 'yes' || recommends === 'no' ? recommends : '',
    relationship: text('relationship') || 'NONE',
    email: text('email'),
  }
}

/** The same as a verb takes them. Without a choice there are no stars: 0 is out of range, and the form says so. */
export function inputOf(values: FormValues): Record<string, unknown> {
  const points = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  return {
    rating: Number(values.rating || 0),
    title: values.title,
    body: values.body,
    displayName: values.displayName,
    pros: points(values.pros),
    cons: points(values.cons),
    recommends: values.recommends === '' ? null : values.recommends === 'yes',
  }
}

interface Fields {
  reader: Reader
  /** Sets the ids of several forms on one page apart. */
  prefix: string
  values: FormValues
  issues: Issue[]
  /** A new review also asks how its author is connected with the store. */
  asksRelationship: boolean
  /** By a link that the shop printed, it also asks whose it is. */
  asksEmail?: boolean
}

const relationships = ['NONE', 'EMPLOYEE', 'RELATIVE', 'GIFTED', 'COMPETITOR', 'OTHER'] as const

/** The fields of a review. Labels, hints and problems are tied to their fields; stars are five radio buttons. */
export function reviewFields({
  reader,
  prefix,
  values,
  issues,
  asksRelationship,
  asksEmail = false,
}: Fields): Markup {
  const { speak, translator } = reader
  const id = (name: string) => `${prefix}-${name}`
  const issueOf = (name: string) => issues.find((issue) => issue.path[0] === name)
  const problem = (name: string) => {
    const issue = issueOf(name)
    if (!issue) return ''
    const words = name === 'rating' ? speak('form.ratingMissing') : translator.issueMessage(issue)
    return html`<p class="problem" id="${id(`${name}-problem`)}">${words}</p>`
  }
  const described = (name: string, hint = false) => {
    const ids = [...(hint ? [id(`${name}-hint`)] : []), ...(issueOf(name) ? [id(`${name}-problem`)] : [])]
    return ids.length === 0 ? '' : html`aria-describedby="${ids.join(' ')}"`
  }
  const invalid = (name: string) => (issueOf(name) ? html`aria-invalid="true"` : '')
  const optional = html`<span class="optional">(${speak('form.optional')})</span>`
  const isMoreOpen =
    values.pros !== '' ||
    values.cons !== '' ||
    values.recommends !== '' ||
    values.relationship !== 'NONE' ||
    issues.some((issue) => issue.path[0] === 'pros' || issue.path[0] === 'cons')
  return html`
    <fieldset class="field" ${described('rating')}>
      <legend>${speak('form.rating')}</legend>
      <div class="stars">
        ${[1, 2, 3, 4, 5].map(
          (count) => html`<label
            ><input type="radio" name="rating" value="${count}" required aria-label="${speak('form.stars', { count })}" ${values.rating === String(count) ? 'checked' : ''} /><span
              class="glyph"
              aria-hidden="true"
            ></span><span class="number" aria-hidden="true">${new Intl.NumberFormat(translator.language).format(count)}</span></label
          >`,
        )}
      </div>
      ${problem('rating')}
    </fieldset>
    <div class="field">
      <label for="${id('title')}">${speak('form.headline')} ${optional}</label>
      <input type="text" id="${id('title')}" name="title" value="${values.title}" maxlength="200" dir="auto" ${described('title')} ${invalid('title')} />
      ${problem('title')}
    </div>
    <div class="field">
      <label for="${id('body')}">${speak('form.body')}</label>
      <textarea id="${id('body')}" name="body" maxlength="10000" dir="auto" required ${described('body', true)} ${invalid('body')}>${values.body}</textarea>
      <p class="hint" id="${id('body-hint')}">${speak('form.bodyHint')}</p>
      ${problem('body')}
    </div>
    <div class="field">
      <label for="${id('displayName')}">${speak('form.displayName')}</label>
      <input type="text" id="${id('displayName')}" name="displayName" value="${values.displayName}" maxlength="80" dir="auto" autocomplete="nickname" required ${described('displayName', true)} ${invalid('displayName')} />
      <p class="hint" id="${id('displayName-hint')}">${speak('form.displayNameHint')}</p>
      ${problem('displayName')}
    </div>
    ${
      asksEmail
        ? html`<div class="field">
            <label for="${id('email')}">${speak('form.email')}</label>
            <input type="email" id="${id('email')}" name="email" value="${values.email}" maxlength="254" dir="ltr" autocomplete="email" required ${described('email')} ${invalid('email')} />
            ${problem('email')}
          </div>`
        : ''
    }
    <details ${isMoreOpen ? 'open' : ''}>
      <summary>${speak('form.more')}</summary>
      ${(['pros', 'cons'] as const).map(
        (name) => html`<div class="field">
          <label for="${id(name)}">${speak(`form.${name}`)} ${optional}</label>
          <textarea class="points" id="${id(name)}" name="${name}" dir="auto" ${described(name, true)} ${invalid(name)}>${values[name]}</textarea>
          <p class="hint" id="${id(`${name}-hint`)}">${speak('form.pointsHint')}</p>
          ${problem(name)}
        </div>`,
      )}
      <fieldset class="field">
        <legend>${speak('form.recommends')} ${optional}</legend>
        <div class="choices">
          ${(
            [
              ['yes', 'form.recommendsYes'],
              ['no', 'form.recommendsNo'],
              ['', 'form.recommendsUnsaid'],
            ] as const
          ).map(
            ([value, key]) =>
              html`<label><input type="radio" name="recommends" value="${value}" ${values.recommends === value ? 'checked' : ''} /> ${speak(key)}</label>`,
          )}
        </div>
      </fieldset>
      ${
        asksRelationship
          ? html`<div class="field">
              <label for="${id('relationship')}">${speak('form.relationship')}</label>
              <select id="${id('relationship')}" name="relationship">
                ${relationships.map((value) => html`<option value="${value}" ${values.relationship === value ? 'selected' : ''}>${speak(`form.relationship.${value}`)}</option>`)}
              </select>
            </div>`
          : ''
      }
    </details>
  `
}

/** How many places have to be mended, above the form. */
export function problemBanner({ speak }: Reader, issues: Issue[]): Markup | '' {
  return issues.length === 0
    ? ''
    : html`<div class="banner bad" role="alert">${speak('form.problems', { count: issues.length })}</div>`
}
