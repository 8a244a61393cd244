/** Scripts that write no spaces: their words have no edges that a machine sees. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const PART_OF_WORD = /^[\p{L}\p{N}\p{M}]/u
/** Neither a full stop nor a dash is somebody's. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/**
 * Where words that were masked once stand again: as whole words, so that "Ed" is not found in "Edelstahl". Where a script has no
 * spaces, wherever they stand; a single character of it is part of too many other words to be looked for.
 */
export function placesOf(words: string, text: string): number[] {
  const letters = [...words]
  const [first = '', last = ''] = [letters.at(0), letters.at(-1)]
  if (!SAYS_SOMETHING.test(words) || (letters.length === 1 && UNSPACED.test(first))) return []
  const places: number[] = []
  let at = text.indexOf(words)
  while (at >= 0) {
    const end = at + words.length
    const isWhole = isEdge(characterBefore(text, at), first) && isEdge(characterAt(text, end), last)
    if (isWhole) places.push(at)
    at = text.indexOf(words, isWhole ? end : at + 1)
  }
  return places
}

function isEdge(outside: string, inside: string): boolean {
  return !isSpacedLetter(outside) || !isSpacedLetter(inside)
}

function isSpacedLetter(character: string): boolean {
  return PART_OF_WORD.test(character) && !UNSPACED.test(character)
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20)
}

function characterBefore(text: string, at: number): string {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 2), at))
  return at === 0 ? ' ' : characterAt(text, at - (isPair ? 2 : 1))
}
