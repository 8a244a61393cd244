import { matchingText, oneForm } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { shopWords } from '../relevance/words.ts'

/** Sentences about the shop, of all: from here on the review is mostly about it. */
const MOSTLY = 0.5

/**
 * Suggests to the author of a product's review that is mostly about delivery or service to say a word about the product. Neither
 * masks nor holds nor moves anything: how a thing came is part of the experience, and nobody but its author sees this.
 */
export const relevance: Phase = {
  name: 'relevance',
  onFailure: 'skip',
  examine({ body, locale, about }) {
    const pattern = patternFor(locale.split('-')[0]?.toLowerCase() ?? '')
    if (about === 'store' || pattern === undefined) return []
    const matching = matchingText(body)
    const sentences = matching.text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence))
    const found = [...matching.text.matchAll(pattern)]
    const concerned = sentences.filter((sentence) => sentence.search(pattern) >= 0).length
    if (found.length === 0 || concerned < sentences.length * MOSTLY) return []
    return found.slice(0, MOST_SHOWN).map(
      ({ 0: word, index }): Observation => ({
        field: 'body',
        ...matching.original(index, index + word.length),
        reason: 'UNRELATED',
        action: 'publish',
        code: 'aboutTheShop',
      }),
    )
  },
}

const SENTENCE_END = /[.!?。！？\n]+/u
const MOST_SHOWN = 5

const patterns = new Map<string, RegExp>()

function patternFor(language: string): RegExp | undefined {
  const words = shopWords[language]
  if (words === undefined) return undefined
  const source = language === 'ja' ? words : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`
  const found = patterns.get(language) ?? new RegExp(oneForm(source), 'gu')
  patterns.set(language, found)
  return found
}
