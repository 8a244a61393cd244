/** Thirty marks on one letter are more than any script writes (UAX 15, stream-safe text). */
const EXCESSIVE_MARKS = /(?<=\p{M}{30})\p{M}+/gu

/**
 * Unicode NFC, which puts the marks of a letter in order and takes the square of their number for it: so no more of them than a
 * script could need, neither before nor, where NFC makes two marks of one, after.
 */
export function composed(text: string): string {
  return text.replace(EXCESSIVE_MARKS, '').normalize('NFC').replace(EXCESSIVE_MARKS, '')
}
