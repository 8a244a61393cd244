/** Languages whose people say the family name first, and the countries where they live (Unicode CLDR, person names). */
const languages: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'zh'])
const countries: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KR', 'TW'])

/** Han with kana or without, and Hangul: whoever writes their name so says the family name first, wherever they are. */
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s々ー]+$/u

export function isEasternName(name: string): boolean {
  return EASTERN.test(name)
}

export function hasEasternLetters(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
}

export interface WhereNamed {
  /** Of the order; null where nobody told. BCP 47. */
  locale: string | null | undefined
  /** Where it went. ISO 3166-1. */
  country: string | null | undefined
}

/** Which of the names of somebody comes first: by the language they order in, else by where it went; null where these disagree. */
export function nameOrder({ locale, country }: WhereNamed): 'FAMILY_FIRST' | 'GIVEN_FIRST' | null {
  const isThere = countries.has(country ?? '')
  if (locale == null) return isThere ? 'FAMILY_FIRST' : 'GIVEN_FIRST'
  if (languages.has(locale.split('-')[0] ?? '')) return 'FAMILY_FIRST'
  return isThere ? null : 'GIVEN_FIRST'
}

/** A whole name of its two parts, as its bearer would say it: "Péter Nagy", "Nagy Péter", "山田 太郎", "王小明", "김민수". */
export function wholeName(
  given: string | null | undefined,
  family: string | null | undefined,
  where: WhereNamed,
): string {
  const parts = [given?.trim(), family?.trim()].filter((part) => part !== undefined && part !== '')
  const isEastern = isEasternName(parts.join(' '))
  if (!isEastern && nameOrder(where) !== 'FAMILY_FIRST') return parts.join(' ')
  return parts.toReversed().join(isEastern && !isSpaced(parts.join(''), where) ? '' : ' ')
}

/** Japanese names have a space between them, as forms show it; Chinese and Korean ones have none. */
function isSpaced(name: string, { locale, country }: WhereNamed): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return true
  if (/\p{Script=Hangul}/u.test(name)) return false
  return locale == null ? country === 'JP' : locale.split('-')[0] === 'ja'
}
