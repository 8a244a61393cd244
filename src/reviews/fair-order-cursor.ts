import { createHash } from 'node:crypto'
import { MOST_REVIEWS } from './fair-order.ts'
import type { FairOrderEdge, StreamKey } from './fair-order-page.ts'
import { atStar, perStar, type Star, type StarCounts, stars, totalOf } from './stars.ts'

/*
 * base64url of: version, one byte whose low three bits are the edge's star and whose high five say which streams have begun (bit 3
 * for one star), ten variable-length counts (the histogram, then what was taken; seven bits a byte, lowest first, as in LEB128),
 * for each begun stream its quality (float64, big-endian) and id (16 bytes), and the first four bytes of the SHA-256 of all that.
 * The checksum is against accidents; a cursor grants nothing, so a forged one can only begin a page at another place.
 */
const VERSION = 1
const CHECKSUM_BYTES = 4
const KEY_BYTES = 8 + 16

/** An edge of the fair order as an opaque cursor of at most 220 characters; ids are UUIDs, quality is finite. */
export function encodeFairOrderCursor(edge: FairOrderEdge): string {
  const begun = stars.reduce((bits, star) => bits | (atStar(edge.reached, star) === null ? 0 : 4 << star), 0)
  const counts = [...edge.histogram, ...edge.taken].flatMap(variableLength)
  const keys = edge.reached.flatMap((key) => (key === null ? [] : [keyBytes(key)]))
  const content = Buffer.concat([Buffer.from([VERSION, begun | edge.star, ...counts]), ...keys])
  return Buffer.concat([content, checksum(content)]).toString('base64url')
}

/** The edge a cursor names, or null for anything that encodeFairOrderCursor cannot have made. Never throws. */
export function decodeFairOrderCursor(cursor: string): FairOrderEdge | null {
  const bytes = Buffer.from(cursor, 'base64url')
  // Buffer skips what is not base64url; then the text is not what these bytes are written as.
  if (bytes.length <= CHECKSUM_BYTES || bytes.toString('base64url') !== cursor) return null
  const content = bytes.subarray(0, -CHECKSUM_BYTES)
  if (!checksum(content).equals(bytes.subarray(-CHECKSUM_BYTES))) return null
  const edge = parseContent(content)
  return edge !== null && isPossible(edge) ? edge : null
}

function parseContent(content: Buffer): FairOrderEdge | null {
  const [version, flags = 0] = content
  const star = stars.find((candidate) => candidate === (flags & 7))
  if (version !== VERSION || star === undefined) return null
  let offset = 2
  const nextCount = () => {
    let count = 0
    for (let weight = 1; weight <= MOST_REVIEWS; weight *= 128) {
      const byte = content[offset++] ?? Number.NaN
      count += (byte & 127) * weight
      if (!(byte & 128)) break
    }
    return count
  }
  const histogram = perStar(nextCount)
  const taken = perStar(nextCount)
  const begun = (other: Star) => (flags & (4 << other)) !== 0
  if (content.length !== offset + KEY_BYTES * stars.filter(begun).length) return null
  const reached = perStar((other) => {
    if (!begun(other)) return null
    offset += KEY_BYTES
    return parseKey(content.subarray(offset - KEY_BYTES, offset))
  })
  return { star, histogram, taken, reached }
}

/** What every place in an order has in common; the edge's own review was taken and its key is known. */
function isPossible({ star, histogram, taken, reached }: FairOrderEdge): boolean {
  const within = stars.every((other) => atStar(taken, other) <= atStar(histogram, other))
  const beyond = stars.every((other) => atStar(taken, other) >= atStar(histogram, other))
  return (
    (within || beyond) &&
    isBounded(histogram) &&
    isBounded(taken) &&
    atStar(taken, star) > 0 &&
    atStar(reached, star) !== null &&
    reached.every((key) => key === null || Number.isFinite(key.quality))
  )
}

function isBounded(counts: StarCounts): boolean {
  return totalOf(counts) <= MOST_REVIEWS
}

function variableLength(count: number): number[] {
  const bytes: number[] = []
  let rest = count
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}

function keyBytes(key: StreamKey): Buffer {
  const bytes = Buffer.alloc(KEY_BYTES)
  bytes.writeDoubleBE(key.quality)
  bytes.write(key.id.replaceAll('-', ''), 8, 'hex')
  return bytes
}

function parseKey(bytes: Buffer): StreamKey {
  const hex = bytes.toString('hex', 8)
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  )
  return { quality: bytes.readDoubleBE(), id }
}

function checksum(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, CHECKSUM_BYTES)
}
