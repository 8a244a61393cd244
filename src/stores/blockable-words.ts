import type { StoreDatabase } from '../db/scope.ts'
import { type Issue, ValidationError } from '../errors.ts'
import { matchingText } from '../moderation/matching-text.ts'
import { occurrences } from '../moderation/phases/blocked-words.ts'
import { readOrdinaryWords } from './ordinary-words.ts'
import type { StoreSettings } from './settings.ts'

type BlockedWord = StoreSettings['blockedWords'][number]

/** What a product and its brand are called, in all languages. */
export interface ProductNames {
  title: string
  titles: unknown
  brand: string | null
}

export function namesOf({ title, titles, brand }: ProductNames): string[] {
  return [title, ...Object.values(titles ?? {}), ...(brand === null ? [] : [brand])]
}

/** Enough to find every part of a word in. */
const mostNamed = 200

/** What the store's products are called that have one of these phrases in a name. */
export function productsNamed(
  db: StoreDatabase,
  storeId: string,
  phrases: readonly string[],
): Promise<ProductNames[]> {
  const patterns = phrases.map((phrase) => `%${phrase.replace(/[\\%_]/g, '\\$&')}%`)
  return db.$queryRaw<ProductNames[]>`
    SELECT title, titles, brand FROM product WHERE store_id = ${storeId}::uuid
      AND (title ILIKE ANY(${patterns}) OR brand ILIKE ANY(${patterns}) OR titles::text ILIKE ANY(${patterns}))
    LIMIT ${mostNamed}`
}

/**
 * Of the words that a shop has listed, those that hold a review: with one at least that is no ordinary word of any language, and is no
 * name of a product. Whatever was listed while other rules were in force, or before a product was called so.
 */
export async function blockableWords<Word extends BlockedWord>(
  listed: readonly Word[],
  about: readonly ProductNames[],
): Promise<Word[]> {
  if (listed.length === 0) return []
  const isUnspecial = await unspecialWords(about)
  return listed.filter(({ word }) => !isUnspecial(word))
}

/** Whether there is nothing in words but ordinary ones and names of the products. */
async function unspecialWords(products: readonly ProductNames[]): Promise<(words: string) => boolean> {
  const isOrdinary = await readOrdinaryWords()
  const { text } = matchingText(products.flatMap(namesOf).join('\n'))
  return (words) =>
    isOrdinary(words) ||
    words
      .split(/\s+/u)
      .every((part) => isOrdinary(part) || occurrences(text, matchingText(part).text).length > 0)
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
  const isUnspecial = await unspecialWords(
    await db.product.findMany({ where: { storeId }, select: { title: true, titles: true, brand: true } }),
  )
  const issues = listed.flatMap(({ word }, index): Issue[] =>
    isUnspecial(word)
      ? [{ path: [...path, 'blockedWords', String(index), 'word'], code: 'WORD_OF_OPINION' }]
      : [],
  )
  if (issues.length > 0) throw new ValidationError(issues)
}
