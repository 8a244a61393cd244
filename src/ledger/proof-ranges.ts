import { type LeafRange, splitOf } from './subtrees.ts'

/**
 * The ranges whose hashes prove that a leaf is in a tree, from the leaf upwards: PATH(index, D[size]) of RFC 9162, 2.1.3.1.
 * 0 <= index < size.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  return path(index, { start: 0, end: size })
}

function path(index: number, { start, end }: LeafRange): LeafRange[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  return index < middle
    ? [...path(index, { start, end: middle }), { start: middle, end }]
    : [...path(index, { start: middle, end }), { start, end: middle }]
}

/**
 * The ranges whose hashes prove that a tree begins with all of a smaller one: PROOF(first, D[second]) of RFC 9162, 2.1.4.1.
 * 0 <= first <= second. Of two equal trees, and of an empty one, there is nothing to prove.
 */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  return first === 0 ? [] : subproof(first, { start: 0, end: second }, true)
}

/** SUBPROOF(m, D[n], b); `first` counts from the beginning of the whole tree here. */
function subproof(first: number, { start, end }: LeafRange, isWholeFirst: boolean): LeafRange[] {
  if (first === end) return isWholeFirst ? [] : [{ start, end }]
  const middle = start + splitOf(end - start)
  return first <= middle
    ? [...subproof(first, { start, end: middle }, isWholeFirst), { start: middle, end }]
    : [...subproof(first, { start: middle, end }, false), { start, end: middle }]
}
