import { isWrittenAsName } from '../../stores/person-names.ts'
import type { FindingField, Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks the full names of people whom the store lists as working there, either way round, written as names are: with capitals, where
 * the script has them and they tell names from other words. A first name alone stays: "Anna was lovely" tells whom the praise or blame is for, and not who she is.
 */
export const staffNames = personalData('staff-names', 'staffName', (original, { storeRules }, field) => {
  const names = storeRules?.staffNames ?? []
  if (names.length === 0) return []
  const { text, original: spanOf } = matchingText(original)
  return names
    .flatMap((name) => namedIn(text, name).map(({ start, end }) => spanOf(start, end)))
    .filter(
      (span) =>
        isWrittenAsName(original.slice(span.start, span.end)) &&
        (capitalsTell(original, span, field) || isUnmistakable(original, span)),
    )
})

/** Where all is written in capitals, or a name is all of a title, they tell nothing: "WILL ROSE OVERNIGHT". */
function capitalsTell(text: string, { start, end }: Span, field: FindingField): boolean {
  const name = text.slice(start, end)
  if (!/\p{Lu}/u.test(name)) return true
  const around = text.slice(0, start) + text.slice(end)
  const isWholeTitle = field === 'title' && !/[\p{L}\p{N}]/u.test(around)
  return !isWholeTitle && (/\p{Ll}/u.test(name) || /\p{Ll}/u.test(around))
}

/** Behind how a person is addressed, or three words long. */
function isUnmistakable(text: string, { start, end }: Span): boolean {
  return (
    ADDRESSED.test(text.slice(Math.max(0, start - 20), start)) ||
    /\p{L}[\s,.-]+\p{L}+[\s,.-]+\p{L}/u.test(text.slice(start, end))
  )
}

const ADDRESSED =
  /(?<!\p{L})(?:mr|mrs|ms|miss|dr|herrn?|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|señora?|don|doña|sig|sig\.ra|signora?|dhr|mevr|meneer|mevrouw|pani?|pana|senhora?|herr|fru|г-н|г-жа|господин|госпожа)\.?\s{1,2}$/iu

function namedIn(text: string, name: string): Span[] {
  const words = matchingText(name)
    .text.split(/[\s,]+/u)
    .filter((word) => word !== '')
  if (words.length < 2 && !UNSPACED_NAME.test(name)) return []
  if (!words.every((word) => text.includes(word))) return []
  const [first = '', ...others] = words
  const orders =
    words.length === 1
      ? [words]
      : [words, [...others, first], [others.at(-1) ?? '', first, ...others.slice(0, -1)]]
  const patterns = orders.map((order) =>
    order.map((word) => word.replace(SYNTAX, '\\$&')).join('[\\s,.-]{1,3}'),
  )
  const boundary = UNSPACED_NAME.test(name) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return [...text.matchAll(new RegExp(`${boundary[0]}(?:${patterns.join('|')})${boundary[1]}`, 'gu'))].map(
    ({ 0: found, index }) => ({ start: index, end: index + found.length }),
  )
}

const SYNTAX = /[\\^$.*+?()[\]{}|/-]/g
/** A name in Chinese, Japanese or Korean characters has no space. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u
