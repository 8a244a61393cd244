import { folded, type OrdinaryWords, readListedWords, readRecognisedWords } from './ordinary-words.ts'
import { readCommonWords, readDictionaries, readOpinions } from './word-lists.ts'

/** Between names, and none by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von vom zu zur der den de del della di da das do dos du la le les el al bin ibn ben bint af av ter ten mac mc st y e'.split(
    ' ',
  ),
)
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u
const MOST_WORDS = 5
/** Of family names that no list can have all of, and of few other words. */
const FAMILY_ENDING =
  /\p{L}{2}(?:mann|s?son|[^s]sen|stein|wicz|czyk|czak|enko|chuk|escu|idis|opoulos|opoulou|akis|oğlu|dóttir|ović|ević|енко|чук|ович|швили)$/iu

/**
 * Whether words are a person's full name and nothing else: two to five with capitals, where the script has them, one known as a
 * given name somewhere (the lists of @faker-js/faker, seventy locales), and beside it a family name, listed or like one, that is no ordinary word of any
 * language; or, where the script has capitals, words of which no list has any but as a name, and has one as such; in Chinese, Japanese and Korean a known family name and what follows it. Anything else that a shop may call a name could
 * be what its critics say: a name is masked in every review, at once and for good.
 */
export type PersonNames = (name: string) => boolean

/** Read when a shop first names somebody: megabytes that nothing else needs. */
export async function readPersonNames(): Promise<PersonNames> {
  known ??= readLists()
  const lists = await known
  return (name) => isPersonName(name, lists)
}

function isPersonName(name: string, lists: Lists): boolean {
  if (/\p{Nd}/u.test(name)) return false
  if (IDEOGRAPHIC.test(name)) return isIdeographicName(name, lists)
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '' && !isParticle(word))
  const isGiven = (word: string) => lists.given.has(folded(word))
  // Kowalska is a Kowalski.
  const isFamily = (word: string) =>
    lists.surnames.has(spelled(word).replace(/(?<=[sc])ka$/, 'ki')) ||
    (FAMILY_ENDING.test(word) && !lists.isOrdinary(word))
  if (words.length < 2 || words.length > MOST_WORDS || !isWrittenAsName(name)) return false
  // Vietnamese given names are words, any of them; nobody but a Nguyen begins with that.
  if (lists.vietnamese.has(spelled(words[0] ?? ''))) return words.every(({ length }) => length <= 7)
  return (
    isOfNoLanguage(words, lists) ||
    (words.every((word) => isGiven(word) || isFamily(word)) &&
      words.some(
        (family, at) => isFamily(family) && words.some((given, other) => other !== at && isGiven(given)),
      ))
  )
}

/** "Sjoerd Hoekstra": whoever writes a name that is a word of no language writes of a person. */
function isOfNoLanguage(words: readonly string[], { given, allSurnames, isRecognised }: Lists): boolean {
  return (
    words.every((word) => /^\p{Lu}\p{L}{2}/u.test(word) && !isRecognised(word)) &&
    words.some((word) => given.has(folded(word)) || allSurnames.has(folded(word)))
  )
}

function isIdeographicName(name: string, lists: Lists): boolean {
  const { family, givenCharacters, words, opinions } = lists
  const whole = [...name.replace(/[\s・]/gu, '')]
  const isName = (length: number) => {
    const rest = whole.slice(length)
    const isWord = rest.length > 1 && words.has(rest.join(''))
    return (
      family.has(whole.slice(0, length).join('')) &&
      rest.length > 0 &&
      rest.every((character) => givenCharacters.has(character)) &&
      !isWord
    )
  }
  const isSaid = words.has(whole.join('')) || opinions.some((word) => whole.join('').includes(word))
  return whole.length <= 6 && !isSaid && [1, 2, 3].some(isName)
}

function isParticle(word: string): boolean {
  return word.length === 1 || PARTICLES.has(word.toLowerCase())
}

/** "Will Rose" is somebody, "will rose" says what bread does. Scripts without capitals say nothing of that. */
export function isWrittenAsName(words: string): boolean {
  return words.split(/[\s,.-]+/u).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word))
}

interface Lists {
  given: ReadonlySet<string>
  /** Those that are no ordinary word, as they are spelled. */
  surnames: ReadonlySet<string>
  /** Folded; whether they are words as well says isRecognised. */
  allSurnames: ReadonlySet<string>
  vietnamese: ReadonlySet<string>
  isOrdinary: OrdinaryWords
  isRecognised: OrdinaryWords
  /** Of languages that write it first and without a space. */
  family: ReadonlySet<string>
  /** What given names are made of in these. */
  givenCharacters: ReadonlySet<string>
  /** The words of these, and those that praise or blame. */
  words: ReadonlySet<string>
  opinions: readonly string[]
}

let known: Promise<Lists> | undefined

const EASTERN = ['zh_CN', 'zh_TW', 'ja', 'ko']
/** Family names of two syllables, which the lists lack; not those that are words. */
const KOREAN_OF_TWO = ['남궁', '황보', '제갈', '선우', '독고']

async function readLists(): Promise<Lists> {
  const { allLocales } = await import('@faker-js/faker')
  const common = await readCommonWords()
  const inLocale = (part: 'first_name' | 'last_name', code: string) =>
    textsIn(allLocales[code as keyof typeof allLocales].person?.[part])
  const codes = Object.keys(allLocales)
  const opinions = readOpinions()
  const surnames = codes.flatMap((code) =>
    inLocale('last_name', code)
      .flatMap((name) => [spelled(name), folded(name)])
      .map((name) => ({ name, code })),
  )
  const listed = new Set(surnames.map(({ name }) => name))
  const words = [...(await readDictionaries()), ...opinions.map(spelled)].filter((word) => listed.has(word))
  const isWord = ordinarySurnames(common, new Set(words))
  const distinctive = surnames.filter(({ name, code }) => !isWord(name, code))
  return {
    given: new Set(codes.flatMap((code) => inLocale('first_name', code)).map(folded)),
    vietnamese: new Set(
      distinctive.flatMap(({ name, code }) => (code === 'vi' && name.length > 3 ? [name] : [])),
    ),
    surnames: new Set(distinctive.map(({ name }) => name)),
    allSurnames: new Set(surnames.map(({ name }) => folded(name))),
    isOrdinary: await readListedWords(),
    isRecognised: await readRecognisedWords(),
    family: new Set([...EASTERN.flatMap((code) => inLocale('last_name', code)), ...KOREAN_OF_TWO]),
    givenCharacters: new Set(
      EASTERN.flatMap((code) => inLocale('first_name', code)).flatMap((name) => [...name]),
    ),
    words: new Set(['chinese', 'japanese', 'korean'].flatMap((language) => common.get(language) ?? [])),
    opinions: opinions.filter((word) => word.length > 1 && IDEOGRAPHIC.test(word)),
  }
}

/** Lists in which surnames of the language stand, since films name people: up to where they begin to, or not at all where dictionaries say more. */
const WORDS_BEFORE_NAMES: Readonly<Record<string, number>> = {
  english: 0,
  french: 0,
  spanish: 0,
  vietnamese: 5000,
  danish: 5000,
  hebrew: 5000,
  norwegian: 5000,
  swedish: 5000,
}
/** How many of a language's words are so common that its own people are not called by them in films of others. */
const MOST_COMMON = 1000

/** Which surnames, as they are spelled, are words as well: of dictionaries, of the language they come from, or common ones of any. */
function ordinarySurnames(common: ReadonlyMap<string, readonly string[]>, dictionary: ReadonlySet<string>) {
  const english = new Intl.DisplayNames('en', { type: 'language' })
  const languageOf = (code: string) => english.of(code.split('_')[0] ?? '')?.toLowerCase() ?? ''
  const commonest = new Set(
    [...common].flatMap(([language, words]) =>
      language === 'vietnamese' ? [] : words.slice(0, MOST_COMMON).map(spelled),
    ),
  )
  const own = new Map(
    [...common].map(([language, words]) => [
      language,
      new Set(words.slice(0, WORDS_BEFORE_NAMES[language]).map(spelled)),
    ]),
  )
  return (name: string, code: string) =>
    dictionary.has(name) || commonest.has(name) || own.get(languageOf(code))?.has(name) === true
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function spelled(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
