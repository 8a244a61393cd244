import { matchingText } from '../matching-text.ts'
import type { SubmissionTexts } from '../submission.ts'

/** By which nearly the same text is found again: a MinHash signature (Broder 1997) and the hashes of its bands. */
export interface Fingerprint {
  signature: Uint8Array<ArrayBuffer>
  bands: bigint[]
}

/**
 * Eight bands of four: of two texts that share 80 % of their shingles, 98 % share a band; of two that share 30 %, 6 %, and the
 * signature tells those apart.
 */
const BANDS = 8
const ROWS = 4
const SIZE = BANDS * ROWS
/** Letters that follow one another. In Chinese, Japanese and Korean two of them say as much as five elsewhere. */
const SHINGLE = 5
const IDEOGRAPHIC_SHINGLE = 2
/** Shorter texts are alike because there are few ways to say "very good, fast delivery". */
const FEWEST_LETTERS = 60
const FEWEST_IDEOGRAPHS = 30
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** From this share of the signature on two texts count as nearly the same. */
const ALIKE = 0.7

/** Null for a text too short to be told from others. The name is not part of it: who copies uses many. */
export function fingerprint(texts: Omit<SubmissionTexts, 'displayName'>): Fingerprint | null {
  const whole = [texts.title ?? '', texts.body, ...texts.points.toSorted()].join(' ')
  const letters = matchingText(whole).text.replace(/[^\p{L}\p{N}]/gu, '')
  const ideographs = letters.match(IDEOGRAPHS)?.length ?? 0
  const isIdeographic = ideographs * 2 > letters.length
  if (letters.length < (isIdeographic ? FEWEST_IDEOGRAPHS : FEWEST_LETTERS)) return null
  const minima = minHash(letters, isIdeographic ? IDEOGRAPHIC_SHINGLE : SHINGLE)
  return { signature: new Uint8Array(minima.buffer), bands: bandsOf(minima) }
}

/** The estimated share of shingles that two texts have in common (Jaccard), 0 to 1. */
export function similarity(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length || one.length === 0) return 0
  let same = 0
  for (let row = 0; row < one.length; row += 4) {
    if ([0, 1, 2, 3].every((byte) => one[row + byte] === other[row + byte])) same += 1
  }
  return same / (one.length / 4)
}

export function isAlike(one: Uint8Array, other: Uint8Array): boolean {
  return similarity(one, other) >= ALIKE
}

const { imul } = Math

function minHash(letters: string, length: number): Uint32Array<ArrayBuffer> {
  const minima = new Uint32Array(SIZE).fill(0xffff_ffff)
  for (let start = 0; start + length <= letters.length; start++) {
    const shingle = hashOf(letters, start, start + length)
    for (let row = 0; row < SIZE; row++) {
      const permuted = mixed(shingle ^ (seeds[row] ?? 0))
      if (permuted < (minima[row] ?? 0)) minima[row] = permuted
    }
  }
  return minima
}

/** FNV-1a over code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let place = start; place < end; place++) hash = imul(hash ^ text.charCodeAt(place), 0x01000193)
  return hash
}

/** The finalizer of MurmurHash3: every bit of the number reaches every bit of the result. */
function mixed(number: number): number {
  let hash = number
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Array.from({ length: SIZE }, (_, row) => mixed(row * 0x9e3779b9 + 1))

/** Each as a signed 64-bit number, as PostgreSQL has them; the band's place is part of it. */
function bandsOf(minima: Uint32Array): bigint[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let high = mixed(band + 1)
    let low = mixed(band + 101)
    for (const value of minima.subarray(band * ROWS, (band + 1) * ROWS)) {
      high = mixed(high ^ value)
      low = mixed(imul(low, 31) ^ value)
    }
    return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
  })
}
