import confusables from 'unicode-confusables'

/**
 * Letters of other scripts that look like Latin ones, by Unicode's own table (UTS 39). Only those of alphabets that are mixed into
 * Latin words to deceive: a word that is wholly Greek or Cyrillic is a word of that language.
 */
const ALPHABETS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u
const ANY_LOOKALIKE = new RegExp(ALPHABETS.source, 'u')
const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u

/** Small capitals and a florin sign, which people put on for looks; each has one letter below. */
const dressed = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢƒ'
const undressed = 'abcdefghijklmnoprstuvwyzf'
const DRESSED = new RegExp(`[${dressed}]`, 'gu')

/** Text in lower case in, text of the same length out: Latin where a word mixes scripts, or Cyrillic where most of it is. */
export function withoutLookalikes(written: string): string {
  const text = written.replace(DRESSED, (letter) => undressed[dressed.indexOf(letter)] ?? letter)
  if (!ANY_LOOKALIKE.test(text) || !LATIN.test(text)) return text
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !ALPHABETS.test(word)) return word
    const letters = [...word]
    const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length
    const folded = letters.map((letter) => latinFor(letter) ?? letter).join('')
    if (/^[\p{Script=Latin}\p{M}]+$/u.test(folded)) return folded
    return cyrillic * 2 > letters.length
      ? letters.map((letter) => cyrillicFor[letter] ?? letter).join('')
      : word
  })
}

const latin = new Map<string, string | undefined>()

/** A capital may be the likeness ("В" is a B, "в" nothing); the text is in lower case already. */
function latinFor(letter: string): string | undefined {
  if (!ALPHABETS.test(letter)) return undefined
  if (!latin.has(letter)) {
    const likeness = [letter, letter.toUpperCase()]
      .map((form) => confusables.rectifyConfusion(form))
      .find((form) => /^[a-z]$/i.test(form))
    latin.set(letter, likeness?.toLowerCase())
  }
  const found = latin.get(letter)
  // One unit for one unit: every offset stays where it is.
  return letter.length === 1 ? found : undefined
}

const cyrillicFor: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}
