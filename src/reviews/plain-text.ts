import { composed } from './plain-text-composition.ts'
import { withoutHtml } from './sanitize-html.ts'

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g
/** Control characters but the line feed; what UAX 9 lets one author do to the order of others' words; half a character. */
const INVISIBLE = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/**
 * What a review's text becomes when it is written: plain text in Unicode NFC with line feeds, at most one empty line in a row,
 * without HTML elements, control characters, bidirectional overrides and surrounding white space. A tab becomes a space;
 * singleLine makes every run of line breaks one. Joiners that emoji, Indic and Arabic script need stay. Idempotent, and linear in
 * the length of the input; the limits of length are the caller's.
 */
export function plainText(input: string, options: { singleLine?: boolean } = {}): string {
  const lines = withoutHtml(visible(input)).split('\n')
  return (options.singleLine ? inOneLine(lines) : withoutEmptyLines(lines)).trim()
}

function visible(input: string): string {
  const lines = input.replace(LINE_BREAKS, '\n').replace(/[\t\v\f]/g, ' ')
  return composed(lines.replace(INVISIBLE, ''))
}

function inOneLine(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** A line of spaces looks empty and counts as such. */
function withoutEmptyLines(lines: string[]): string {
  const seen = lines.map((line) => (line.trim() === '' ? '' : line))
  return seen.filter((line, index) => line !== '' || seen[index - 1] !== '').join('\n')
}
