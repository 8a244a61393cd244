import type { Span } from '../finding.ts'
import { necessaryLiterals } from './necessary-literals.ts'

/**
 * Finds where in a text which of hundreds of phrases may stand, in one walk over it: around the literals that they cannot do without.
 * Most texts have none of them.
 */
export type PhraseIndex<T> = (text: string) => ReadonlyMap<T, readonly Span[]>

/** No phrase is longer, so that all of one lies this near to each of its literals. */
export const LONGEST_PHRASE = 400

interface Node<T> {
  next: Map<number, Node<T>>
  phrases: T[]
}

/** By the literals of their sources (necessary-literals.ts), in a trie. */
export function phraseIndex<T extends { source: string }>(phrases: readonly T[]): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), phrases: [] }
  const always: T[] = []
  for (const phrase of phrases) {
    const literals = necessaryLiterals(phrase.source)
    if (literals === null) always.push(phrase)
    for (const literal of literals ?? []) leafOf(root, literal).phrases.push(phrase)
  }
  const roots = root.next
  return (text) => {
    const found = new Map<T, Span[]>(always.map((phrase) => [phrase, [{ start: 0, end: text.length }]]))
    for (let start = 0; start < text.length; start++) {
      let node = roots.get(text.charCodeAt(start))
      for (let at = start + 1; node !== undefined; at++) {
        for (const phrase of node.phrases) widen(spansOf(found, phrase), start, LONGEST_PHRASE)
        node = node.next.get(text.charCodeAt(at))
      }
    }
    return found
  }
}

/** Places come in order; those that are near one another are searched at once. */
export function widen(spans: Span[], place: number, distance: number): void {
  const last = spans.at(-1)
  const start = Math.max(0, place - distance)
  const end = place + distance
  if (last && start <= last.end) last.end = Math.max(last.end, end)
  else spans.push({ start, end })
}

/** What a pattern matches within these spans of a text. It still sees what stands before them. */
export function matchesWithin(text: string, pattern: RegExp, spans: readonly Span[]): RegExpExecArray[] {
  return spans.flatMap(({ start, end }) => {
    const part = text.slice(0, end)
    const found: RegExpExecArray[] = []
    pattern.lastIndex = start
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) found.push(match)
    return found
  })
}

function spansOf<T>(found: Map<T, Span[]>, phrase: T): Span[] {
  const spans = found.get(phrase) ?? []
  if (spans.length === 0) found.set(phrase, spans)
  return spans
}

function leafOf<T>(root: Node<T>, literal: string): Node<T> {
  let node = root
  for (let at = 0; at < literal.length; at++) {
    const code = literal.charCodeAt(at)
    const next: Node<T> = node.next.get(code) ?? { next: new Map(), phrases: [] }
    node.next.set(code, next)
    node = next
  }
  return node
}
