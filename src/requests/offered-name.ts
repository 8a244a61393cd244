import { hasEasternLetters, isEasternName, nameOrder, type WhereNamed } from '../orders/name-order.ts'
import { givenEasternName } from './eastern-names.ts'
import { behindName, formsOfAddress } from './forms-of-address.ts'

/**
 * What the form of an invitation offers as a public name: a given name, since nobody should publish their surname by not looking. Empty
 * where it cannot be told which of the words that is: a surname behind a form of address, an initial, a name whose order nobody knows.
 */
export function offeredName(name: string | null, where: WhereNamed): string {
  const text = (name ?? '').normalize('NFC').trim()
  if (isEasternName(text)) return givenEasternName(text, where)
  if (hasEasternLetters(text)) return ''
  const [before = '', behind = ''] = text.replace(PHRASE, '').split(/\s*,\s*/, 2)
  const { names: first, isAddressed } = namesIn(before)
  const { names: second } = namesIn(behind)
  // "Muster, Anna"; behind "Anna Muster, PhD" is no name.
  if (second.length > 0) return second[0] ?? ''
  // "Herr Muster", "J. Muster".
  if (first.length < 2) return isAddressed || behind !== '' ? '' : (first[0] ?? '')
  // "MUSTER Anna", as forms in some countries ask for it.
  const capitals = first.filter(isInCapitals)
  if (capitals.length > 0 && capitals.length < first.length)
    // "JR Smith" has initials there.
    return capitals.every(({ length }) => length > 2) ? (first.find((word) => !isInCapitals(word)) ?? '') : ''
  if (particles.has((first[0] ?? '').toLowerCase())) return ''
  return inOrder(first, where)
}

/** The last of several given names, where the family's come first: "Nagyné Kiss Anna". */
function inOrder(names: readonly string[], where: WhereNamed): string {
  const language = where.locale?.split('-')[0]
  if (language === 'vi') return names.at(-1) ?? ''
  switch (nameOrder(where)) {
    case 'GIVEN_FIRST':
      return names[0] ?? ''
    case 'FAMILY_FIRST':
      // In Latin letters some turn it round for foreigners, and some do not.
      return language === 'hu' || (language === undefined && where.country === 'HU')
        ? (names.at(-1) ?? '')
        : ''
    case null:
      return ''
  }
}

/** The words that are names, and whether there was something else: a form of address, a title, an initial. */
function namesIn(text: string): { names: string[]; isAddressed: boolean } {
  const words = text
    .split(/\s+/)
    .flatMap((word) => (isAddress(word) ? [word] : word.split(/(?<=\.)(?=\p{L}{2})/u)))
    .filter((word) => /\p{L}/u.test(word))
  const names = words.filter((word) => !isInitial(word) && !isAddress(word))
  return { names, isAddressed: names.length < words.length }
}

function isAddress(word: string): boolean {
  const plain = word.toLowerCase().replaceAll(/[.’'"״׳]/gu, '')
  return formsOfAddress.has(plain) || behindName.has(plain)
}

/** Scripts without capitals have none. */
function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Forms of address of more than a word. */
const PHRASE = /^(?:de heer|an t-?uas(?:al)?|an bean uas(?:al)?)\b\.?\s*/iu

/** "J.", "J", "J.-P." */
function isInitial(word: string): boolean {
  return /^(?:\p{L}\p{M}*[.-]*){1,3}$/u.test(word) && (word.includes('.') || /^\p{L}\p{M}*$/u.test(word))
}

/** What a surname may begin with: nobody's given name. */
const particles: ReadonlySet<string> = new Set(
  'van von vom zu zum zur der den de di da do dos du la del della ter ten af av'.split(' '),
)
