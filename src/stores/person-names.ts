import { isWordOfOpinion } from './opinion-words.ts'

/** Between names, and none by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von vom zu zur der den de del della di da das do dos du la le les el al bin ibn ben bint af av ter ten mac mc st y e'.split(
    ' ',
  ),
)
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u
const MOST_WORDS = 5

/**
 * Whether words are a person's full name: two to five with capitals, where the script has them, one known as a given name somewhere
 * (the lists of @faker-js/faker, seventy locales); in Chinese, Japanese and Korean a known family name and what follows it. Anything
 * else that a shop may call a name could be what its critics say: a name is masked in every review, at once and for good.
 */
export type PersonNames = (name: string) => boolean

/** Read when a shop first names somebody: megabytes that nothing else needs. */
export async function readPersonNames(): Promise<PersonNames> {
  known ??= readLists()
  const lists = await known
  return (name) => isPersonName(name, lists)
}

function isPersonName(name: string, { given, surnames, family, givenCharacters }: Lists): boolean {
  if (/\p{Nd}/u.test(name)) return false
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '' && !PARTICLES.has(word))
  if (IDEOGRAPHIC.test(name)) {
    const whole = [...words.join('')]
    const isName = (length: number) =>
      family.has(whole.slice(0, length).join('')) &&
      whole.slice(length).length > 0 &&
      whole.slice(length).every((character) => givenCharacters.has(character))
    return whole.length <= 6 && !isWordOfOpinion(name) && [1, 2, 3].some(isName)
  }
  const isKnown = (word: string) => given.has(folded(word)) || surnames.has(folded(word))
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    isWrittenAsName(name) &&
    words.some((word) => given.has(folded(word))) &&
    words.every((word) => isKnown(word) || !isWordOfOpinion(word))
  )
}

/** "Will Rose" is somebody, "will rose" says what bread does. Scripts without capitals say nothing of that. */
export function isWrittenAsName(words: string): boolean {
  return words.split(/[\s,.-]+/u).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word))
}

interface Lists {
  given: ReadonlySet<string>
  surnames: ReadonlySet<string>
  /** Of languages that write it first and without a space. */
  family: ReadonlySet<string>
  /** What given names are made of in these. */
  givenCharacters: ReadonlySet<string>
}

let known: Promise<Lists> | undefined

async function readLists(): Promise<Lists> {
  const { allLocales } = await import('@faker-js/faker')
  const eastern = ['zh_CN', 'zh_TW', 'ja', 'ko']
  const listed = (part: 'first_name' | 'last_name', codes: readonly string[]) =>
    codes.flatMap((code) => textsIn(allLocales[code as keyof typeof allLocales].person?.[part]).map(folded))
  return {
    given: new Set([...listed('first_name', Object.keys(allLocales)), ...listed('last_name', ['vi'])]),
    surnames: new Set(listed('last_name', Object.keys(allLocales))),
    family: new Set(listed('last_name', eastern)),
    givenCharacters: new Set(listed('first_name', eastern).flatMap((name) => [...name])),
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Without accents and capitals: a shop may write Jose for José. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC')
}
