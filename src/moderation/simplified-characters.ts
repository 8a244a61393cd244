import characters from 'opencc-js/dict/TSCharacters'

/**
 * Simplified for traditional Chinese characters, by the table of OpenCC. Only where both are one UTF-16 code unit, so that every
 * offset stays where it is.
 */
const simplifiedFor: ReadonlyMap<string, string> = new Map(
  characters
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([traditional = '', simplified = '']) =>
      traditional.length === 1 && simplified.length === 1 && traditional !== simplified
        ? [[traditional, simplified] as const]
        : [],
    )
    // "You" as it is written to a woman in Taiwan: OpenCC leaves it.
    .concat([['妳', '你']]),
)
const HAN = /\p{Script=Han}/u
const EVERY_HAN = /\p{Script=Han}/gu

/**
 * A text of the same length in which 殺 and 杀 are one. Japanese is written with some of the traditional ones (員, 殺), so lists of its
 * words go through here too.
 */
export function simplified(text: string): string {
  return HAN.test(text)
    ? text.replace(EVERY_HAN, (character) => simplifiedFor.get(character) ?? character)
    : text
}
