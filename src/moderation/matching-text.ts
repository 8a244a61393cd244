import type { Span } from './finding.ts'
import { withoutLookalikes } from './lookalike-letters.ts'
import { simplified } from './simplified-characters.ts'

/**
 * A text as it is compared, never as it is shown: compatibility forms (full-width letters, ligatures) undone, lower case, without
 * invisible characters and marks written on top, lookalike letters of another script replaced, traditional Chinese characters
 * simplified. Every code unit knows where it comes from.
 */
export interface MatchingText extends PlacedText {
  /** Of the same length, with traditional characters where they were: dictionaries that part Japanese words know those. */
  unsimplified: string
}

export interface PlacedText {
  text: string
  /** The characters of the original that a range of this text comes from. */
  original(start: number, end: number): Span
}

/**
 * A character with what is written onto it; the half-width voicing marks of Japanese compose only together with it. Never more
 * than thirty marks (UAX 15, stream-safe text): sorting them costs the square of their number.
 */
const CLUSTER = /\P{M}?[\p{M}\uff9e\uff9f]{0,30}/gsu
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** Accents left over after composition, Hebrew points, Arabic vowels and its stretching kashida: the word is the same without. */
const MARKS_ON_TOP = /\u0640|(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])\p{Mn}/gu

const MOST_RECENT = 32

/** Phases look at the same few texts one after another; what was made last is still there. */
export function remembered<T extends PlacedText>(make: (original: string) => T): (original: string) => T {
  const recent = new Map<string, T>()
  return (original) => {
    const known = recent.get(original)
    if (known !== undefined) return known
    const made = make(original)
    if (recent.size >= MOST_RECENT) recent.clear()
    recent.set(original, made)
    return made
  }
}

export function unchanged(text: string): PlacedText {
  return { text, original: (start, end) => ({ start, end }) }
}

export const matchingText: (original: string) => MatchingText = remembered(
  (original) => alreadyPlain(original) ?? foldedByCluster(original),
)

/** Nothing to compose, to take away or to move: most texts. Null for any other. */
function alreadyPlain(original: string): MatchingText | null {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}\u0640\uff9e\uff9f]/u.test(original)) return null
  const lowerCase = original.toLowerCase()
  if (lowerCase.length !== original.length || original.normalize('NFKC') !== original) return null
  const unsimplified = withoutLookalikes(oneCase(lowerCase))
  return { ...unchanged(simplified(unsimplified)), unsimplified }
}

function foldedByCluster(original: string): MatchingText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of original.matchAll(CLUSTER)) {
    const [cluster] = match
    if (cluster === '') continue
    const folded = oneCase(
      cluster.normalize('NFKC').replace(INVISIBLE, '').replace(MARKS_ON_TOP, '').toLowerCase(),
    )
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + cluster.length)
    }
  }
  const unsimplified = withoutLookalikes(parts.join(''))
  return {
    text: simplified(unsimplified),
    unsimplified,
    original: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
  }
}

/** What a text in lower case and a list that it is compared with have in common; of the same length, but for a dot above an i. */
export function oneForm(lowerCase: string): string {
  return simplified(oneCase(lowerCase))
}

/** Capitals do not tell these apart: the dotless and the dotted i of Turkish, and the sigma at the end of a Greek word. */
function oneCase(lowerCase: string): string {
  return lowerCase.replace('i\u0307', 'i').replaceAll('ı', 'i').replaceAll('ς', 'σ')
}
