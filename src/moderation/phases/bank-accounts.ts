import { getCountrySpecifications, isValidIBAN } from 'ibantools'
import type { Span } from '../finding.ts'
import { personalData } from './personal-data.ts'

/** Masks bank accounts as IBAN (ISO 13616): as long as their country makes them, with the right check digits (mod 97). */
export const bankAccounts = personalData('bank-accounts', 'bankAccount', (text) =>
  [...text.matchAll(BEGINNING)].flatMap(({ index }) => ibanAt(text, index)),
)

/** Alone, or stuck to "IBAN" or to letters of a script without spaces. */
const BEGINNING =
  /(?:(?<![\p{Script=Latin}\p{N}])|(?<=(?<![\p{L}\p{N}])iban))[a-z] ?[a-z][ .\-/_:·‐-―]{0,2}\d ?\d(?=[ .\-/_:·‐-―]{0,2}[a-z\d])/giu
/** The check digits tell whether what these stand between belongs together. */
const SEPARATOR = /[ .\-/_:·‐-―]/
const lengths = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars }]) =>
    chars === null ? [] : [[country, chars]],
  ),
)

function ibanAt(text: string, start: number): Span[] {
  const wanted = lengths.get(
    text
      .slice(start, start + 3)
      .replace(' ', '')
      .slice(0, 2)
      .toUpperCase(),
  )
  if (wanted === undefined) return []
  let iban = ''
  let end = start
  let gap = 0
  for (; iban.length < wanted; end++) {
    const unit = text[end] ?? ''
    if (/[a-z\d]/i.test(unit)) {
      iban += unit.toUpperCase()
      gap = 0
    } else if (!SEPARATOR.test(unit) || ++gap > 2) return []
  }
  return isValidIBAN(iban) && !/[\p{Script=Latin}\p{N}]/u.test(text[end] ?? '') ? [{ start, end }] : []
}
