import { LRUCache } from 'lru-cache'

/** A piece of MJML. Its values are escaped, and no part of what is compiled. */
export interface Mjml {
  strings: readonly string[]
  values: readonly Value[]
}

/** Text, text in lines, or what a mail is built of. */
type Value = string | { lines: string } | Mjml | readonly Mjml[]

export function mj(strings: readonly string[], ...values: Value[]): Mjml {
  return { strings, values }
}

/** What no reader or shop has written: it belongs to how the mail is built. */
export function raw(mjml: string): Mjml {
  return { strings: [mjml], values: [] }
}

/** By their MJML: letters that differ in their values alone share one. Compiling is most of what a mail costs. */
const compiled = new LRUCache<string, Promise<string>>({ max: 200 })

/** HTML, with every value in its place. */
export async function renderMjml(mail: Mjml): Promise<string> {
  const values: string[] = []
  const mjml = withMarks(mail, values)
  const html = compiled.get(mjml) ?? compile(mjml)
  compiled.set(mjml, html)
  return (await html).replace(/mark-(\d+)-/g, (_, index) => values[Number(index)] ?? '')
}

/** The piece as text: a mark with its index for each value, which is added to `values` as HTML. */
function withMarks({ strings, values: own }: Mjml, values: string[]): string {
  return strings.map((string, index) => string + markOf(own[index] ?? [], values)).join('')
}

function markOf(value: Value, values: string[]): string {
  if (typeof value === 'string') return `mark-${values.push(escapeHtml(value)) - 1}-`
  if ('lines' in value) return `mark-${values.push(escapeHtml(value.lines).replaceAll('\n', '<br />')) - 1}-`
  if ('strings' in value) return withMarks(value, values)
  return value.map((piece) => withMarks(piece, values)).join('')
}

async function compile(mjml: string): Promise<string> {
  // Takes a third of a second to load: whoever sends no mail does without.
  const { default: mjml2html } = await import('mjml')
  // No fonts: MJML would have every reader's mail program fetch Roboto from Google.
  const { html } = await mjml2html(mjml, { validationLevel: 'strict', keepComments: false, fonts: {} })
  // MJML writes it on every picture; HTML knows a number of pixels alone there, and the style says "auto" as well.
  return html.replaceAll(/(<img\b[^>]*) height="auto"/g, '$1')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
