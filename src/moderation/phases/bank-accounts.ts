import { getCountrySpecifications, isValidIBAN } from 'ibantools'
import type { Span } from '../finding.ts'
import { personalData } from './personal-data.ts'

/** Masks bank accounts as IBAN (ISO 13616): as long as their country makes them, with the right check digits (mod 97). */
export const bankAccounts = personalData('bank-accounts', 'bankAccount', (text) =>
  [...text.matchAll(BEGINNING)].flatMap(({ index }) => ibanAt(text, index)),
)

const BEGINNING = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}(?=[ -]?[a-z\d])/giu
const lengths = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars }]) =>
    chars === null ? [] : [[country, chars]],
  ),
)

function ibanAt(text: string, start: number): Span[] {
  const wanted = lengths.get(text.slice(start, start + 2).toUpperCase())
  if (wanted === undefined) return []
  let iban = ''
  let end = start
  for (; iban.length < wanted; end++) {
    const unit = text[end] ?? ''
    if (/[a-z\d]/i.test(unit)) iban += unit.toUpperCase()
    else if (!/[ \u00a0-]/.test(unit) || !/[a-z\d]/i.test(text[end + 1] ?? '')) return []
  }
  return isValidIBAN(iban) && !/[\p{L}\p{N}]/u.test(text[end] ?? '') ? [{ start, end }] : []
}
