/** Whether a text is one of many. */
export type Hashes = (text: string) => boolean

/** A million words and more as numbers, four bytes each: of other words, one in two thousand is taken for one of them. */
export function hashesOf(lists: Iterable<Iterable<string>>): Hashes {
  let filled = 0
  let all = new Uint32Array(1 << 16)
  for (const list of lists)
    for (const text of list) {
      if (filled === all.length) {
        const wider = new Uint32Array(all.length * 2)
        wider.set(all)
        all = wider
      }
      all[filled++] = hashOf(text)
    }
  const hashes = withoutRepetition(all.subarray(0, filled).sort())
  return (text) => {
    const wanted = hashOf(text)
    let [from, to] = [0, hashes.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((hashes[middle] ?? 0) < wanted) from = middle + 1
      else to = middle
    }
    return hashes[from] === wanted
  }
}

function withoutRepetition(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0
  return sorted.slice(0, kept)
}

/** Called ten million times: looked up in the global object once. */
const { imul } = Math

/** FNV-1a of 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
