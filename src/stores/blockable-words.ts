import type { StoreDatabase } from '../db/scope.ts'
import { type Issue, ValidationError } from '../errors.ts'
import { matchingText } from '../moderation/matching-text.ts'
import { occurrences } from '../moderation/phases/blocked-words.ts'
import { readOrdinaryWords } from './ordinary-words.ts'
import type { StoreSettings } from './settings.ts'

type BlockedWord = StoreSettings['blockedWords'][number]

/**
 * Of the words that a shop has listed, those that hold a review: with one at least that is no ordinary word of any language. Whatever
 * was listed while other rules were in force.
 */
export async function blockableWords<Word extends BlockedWord>(listed: readonly Word[]): Promise<Word[]> {
  if (listed.length === 0) return []
  const isOrdinary = await readOrdinaryWords()
  return listed.filter(({ word }) => !isOrdinary(word))
}

/**
 * Refuses words of which nothing is special but what the store's products or their brands are called: whoever writes of a product
 * names it.
 * @throws ValidationError whose paths begin with the given one
 */
export async function refuseWordsOfProducts(
  db: StoreDatabase,
  storeId: string,
  listed: readonly BlockedWord[],
  path: readonly string[],
): Promise<void> {
  if (listed.length === 0) return
  const isOrdinary = await readOrdinaryWords()
  const products = await db.product.findMany({
    where: { storeId },
    select: { title: true, titles: true, brand: true },
  })
  const names = products.flatMap(({ title, titles, brand }) => [title, ...Object.values(titles ?? {}), brand])
  const { text } = matchingText(names.join('\n'))
  const isOfProduct = (word: string) => occurrences(text, matchingText(word).text).length > 0
  const issues = listed.flatMap(({ word }, index): Issue[] =>
    word.split(/\s+/u).every((part) => isOrdinary(part) || isOfProduct(part))
      ? [{ path: [...path, 'blockedWords', String(index), 'word'], code: 'WORD_OF_OPINION' }]
      : [],
  )
  if (issues.length > 0) throw new ValidationError(issues)
}
