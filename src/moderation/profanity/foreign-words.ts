import { internationalWords, languageWords, maskedWords, mildWords } from './masked-words.ts'
import { keyOf, keysOfText } from './spaced-words.ts'

/** Scripts in which words are found within longer ones: whatever is written in them may have one. */
const WRITTEN_TOGETHER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a text as matchingText writes it may have a masked word of another language than its own; only then is there a reason to
 * find out which one it is in. Never false where a word would be found.
 */
export function mayHaveForeignWords(text: string, own: string, masksMildWords: boolean): boolean {
  if (WRITTEN_TOGETHER.test(text)) return true
  const listedIn = masksMildWords ? languagesByMildKey() : languagesByKey()
  for (const key of keysOfText(text)) {
    const languages = listedIn.get(key)
    if (languages && (languages.size > 1 || !languages.has(own))) return true
  }
  return false
}

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
