import { internationalWords, languageWords, maskedWords, mildWords } from './masked-words.ts'
import { keyOf, keysOfText } from './spaced-words.ts'

/** Scripts in which words are found within longer ones: whatever is written in them may have one of these languages. */
const WRITTEN_TOGETHER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['ja', 'zh']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Thai}/u, ['th']],
]

/**
 * The other languages of which texts as matchingText writes them may have a masked word; only if there are any is there a reason to
 * find out which one it is in. Never without one of which a word would be found.
 */
export function foreignLanguages(
  texts: readonly string[],
  own: string,
  masksMildWords: boolean,
): Set<string> {
  const listedIn = masksMildWords ? languagesByMildKey() : languagesByKey()
  const languages = new Set(
    WRITTEN_TOGETHER.filter(([script]) => texts.some((text) => script.test(text))).flatMap(
      ([, written]) => written,
    ),
  )
  for (const text of texts)
    for (const key of keysOfText(text))
      for (const language of listedIn.get(key) ?? NONE) languages.add(language)
  languages.delete(own)
  return languages
}

const NONE: ReadonlySet<string> = new Set()

type LanguagesByKey = ReadonlyMap<string, ReadonlySet<string>>

const languagesByKey = once(() => languagesBy(maskedWords))
const languagesByMildKey = once(() =>
  languagesBy((language) => [...maskedWords(language), ...mildWords(language)]),
)

function languagesBy(wordsOf: (language: string) => readonly { text: string }[]): LanguagesByKey {
  const everywhere = new Set(internationalWords.map(({ text }) => text))
  const found = new Map<string, Set<string>>()
  for (const language of Object.keys(languageWords)) {
    for (const { text } of wordsOf(language).filter((word) => !everywhere.has(word.text))) {
      const key = keyOf(text)
      if (key !== undefined) found.set(key, (found.get(key) ?? new Set()).add(language))
    }
  }
  return found
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
