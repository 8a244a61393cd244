import { necessaryLiterals } from './necessary-literals.ts'

/** Finds the phrases that may stand in a text, of thousands, in one walk over it: those of which a necessary literal does. */
export type PhraseIndex<T> = (text: string) => readonly T[]

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
    const found = new Set(always)
    for (let start = 0; start < text.length; start++) {
      let node = roots.get(text.charCodeAt(start))
      for (let at = start + 1; node !== undefined; at++) {
        for (const phrase of node.phrases) found.add(phrase)
        node = node.next.get(text.charCodeAt(at))
      }
    }
    return [...found]
  }
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
