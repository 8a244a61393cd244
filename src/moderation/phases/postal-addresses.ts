import { personalData } from './personal-data.ts'

/**
 * Masks postal addresses where a rule is reliable: a language's word for street, a name and a house number, with the town behind if
 * it is there. A town or a street alone stays, and so does what only counts ("a 5 star way to sit").
 */
export const postalAddresses = personalData('postal-addresses', 'postalAddress', (text, { locale }) => {
  const language = locale.split('-')[0]?.toLowerCase() ?? ''
  return [...(patterns[language] ?? []), ...everywhere].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  )
})

const BEFORE = '(?<![\\p{L}\\p{N}])'
const BEHIND = '(?![\\p{L}\\p{N}])'
/** A word of a name, which begins with a capital. */
const NAME = "\\p{Lu}[\\p{L}'’.-]{1,24}"
const SMALL =
  "(?:(?:de|du|des|del|della|dei|di|da|do|dos|das|la|le|les|van|von|der|den|el|los|las|y|e) |(?:d|l|dell|all)['’]){0,3}"
const NUMBER = '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}]))?(?: ?[-/] ?\\d{1,4})?'
const TOWN = `(?:,? {0,2}(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2}(?!\\p{L}))? {1,2}${NAME}(?: ${NAME})?)?`

const TOWN_TOO = TOWN.replace(/\?$/, '')
/** What is counted or paid is no house. */
const UNCOUNTED =
  '(?! ?(?:€|%|euros?|giorni|volte|anni|mesi|ore|settimane|días|veces|años|meses|horas|semanas|dias|vezes|anos|horas|razy|dni|lat|zł)(?!\\p{L}))'

/** "Rue de la Paix 5" and its likes: the word for street, then the name, then the number. */
function wordFirst(street: string, numberWord = ''): RegExp {
  return new RegExp(
    `${BEFORE}(?:${street}) ${SMALL}${NAME}(?: ${SMALL}${NAME}){0,3},? (?:${numberWord})?${NUMBER}${BEHIND}${UNCOUNTED}${TOWN}`,
    'gu',
  )
}

/** "Lindenstraße 5": the word for street ends the name, or follows it. */
function wordLast(endings: string, town = TOWN): RegExp {
  return new RegExp(
    `${BEFORE}(?:${NAME}[ -]){0,2}(?:\\p{Lu}[\\p{L}-]{1,24}(?:${endings})|${NAME}[ -](?:${titled(endings)})) ${NUMBER}${BEHIND}${town}`,
    'gu',
  )
}

/** "5 rue de la Paix": the number comes first. */
function numberFirst(street: string): RegExp {
  return new RegExp(
    `${BEFORE}\\d{1,4}(?: ?(?:bis|ter|[a-dA-D])(?!\\p{L}))?,? (?:${street}) ${SMALL}${NAME}(?: ${SMALL}${NAME}){0,3}${BEHIND}${TOWN}`,
    'gu',
  )
}

function titled(endings: string): string {
  return endings
    .split('|')
    .map((ending) => ending.charAt(0).toUpperCase() + ending.slice(1))
    .join('|')
}

const english = [
  // Words that mean nothing but a street in such a place; "Way", "Drive" and "Court" need the post code.
  new RegExp(
    `${BEFORE}\\d{1,5}[a-zA-Z]? (?:[NSEW]\\.? )?(?:${NAME} ){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Blvd|Crescent|Terrace|Rd|Ave|St)${BEHIND}\\.?(?:,? (?:Apt|Unit|Flat|Suite|#) ?\\d{1,4}[A-Za-z]?)?(?:, ?${NAME}(?: ${NAME})?(?:,? [A-Z]{2})?(?: \\d{5})?)?`,
    'gu',
  ),
  new RegExp(
    `${BEFORE}\\d{1,5}[a-zA-Z]? (?:${NAME} ){1,3}(?:Drive|Dr|Court|Ct|Close|Way|Place|Pl|Square|Gardens|Grove)${BEHIND}\\.?,? (?:${NAME} ?){1,3},? (?:[A-Z]{2} )?(?:\\d{5}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})${BEHIND}`,
    'gu',
  ),
]
/** A British post code leads to a dozen doors; "M2 8GB" is a computer. */
const BRITISH_POSTCODE =
  /(?<![\p{L}\p{N}])(?:[BEGLMNSW]|[A-Z]{2})\d[A-Z\d]? \d(?![GKMT]B|HD|HZ)[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu
const JAPANESE =
  /〒\s?\d{3}[-－]?\d{4}|\d{3}[-－]\d{4}[ 　]{0,2}(?=\p{Script=Han}{2,3}[都道府県])|\p{Script=Han}{2,6}[都道府県市区町村][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,12}(?:\d{1,3}丁目[\d番地号\-－]{0,10}|\d{1,4}番地[\d号\-－]{0,6}|\d{1,3}[-－]\d{1,3}[-－]\d{1,4})/gu
const ARABIC = /شارع [\p{Script=Arabic} ]{2,30}(?:،)? ?(?:رقم )?[\d٠-٩]{1,4}(?![\d٠-٩])/gu
const HEBREW = /רחוב [\p{Script=Hebrew}'"״ ]{2,30}? \d{1,4}(?!\d)/gu
const CHINESE =
  /\p{Script=Han}{2,6}[市区县][\p{Script=Han}]{1,10}[路街道巷]\d{1,5}号(?:[\p{Script=Han}\d]{0,6}\d{1,4}[室号])?/gu
const KOREAN =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)[\p{Script=Hangul}]{0,6} (?:[\p{Script=Hangul}]{1,8}[시구군읍면] ){0,3}[\p{Script=Hangul}\d]{1,12}[로길] \d{1,4}(?:-\d{1,4})?(?!\d)/gu
const RUSSIAN =
  /(?<![\p{L}\p{N}])(?:ул\.|улица|просп\.|проспект|пер\.|переулок|вул\.|вулиця) ?\p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}.-]{1,24}){0,2},? (?:д\.? ?|дом |буд\. ?)?\d{1,4}[а-яА-Я]?(?:,? ?(?:кв\.? ?|корп\.? ?)\d{1,4}){0,2}(?![\p{L}\p{N}])/gu

const german = wordLast('straße|strasse|str\\.|gasse|chaussee')
/** These end other words as well: a "Sitzplatz 12", a ring of size 3. */
const germanWithTown = wordLast('allee|weg|platz|damm|ufer|ring|hof', TOWN_TOO)
const nordic = wordLast('gatan|gata|vägen|stigen|gränd|vej|gade|vei|veien|allé|katu|tie|kuja|polku')
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  ar: [ARABIC],
  da: [nordic],
  de: [germanWithTown],
  en: [...english, BRITISH_POSTCODE],
  es: [
    wordFirst(
      '[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.|[Aa]v\\.|[Pp]aseo|[Pp]laza|[Cc]amino',
      'n[.º°o]{1,2} ?|núm\\. ?',
    ),
  ],
  fi: [nordic],
  fr: [
    numberFirst(
      '[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]llée|[Cc]hemin|[Pp]lace|[Qq]uai|[Rr]oute',
    ),
  ],
  he: [HEBREW],
  it: [wordFirst('(?:in )?[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|Largo|Strada', 'n\\. ?')],
  ja: [JAPANESE],
  ko: [KOREAN],
  nb: [nordic],
  nl: [wordLast('straat|laan|plein|gracht|kade|dijk|singel|steeg'), wordLast('weg|hof', TOWN_TOO)],
  no: [nordic],
  pl: [wordFirst('ul\\.|[Uu]lic[ay]|[Uu]licy|al\\.|[Aa]lej[aei]|os\\.|pl\\.')],
  pt: [
    wordFirst(
      '[Rr]ua|R\\.|[Aa]venida|[Aa]v\\.|[Tt]ravessa|[Pp]raça|Largo|[Ee]strada|[Aa]lameda',
      'n[.º°o]{1,2} ?',
    ),
  ],
  ru: [RUSSIAN],
  sv: [nordic],
  uk: [RUSSIAN],
  zh: [CHINESE],
}
/** Unlike anything else in any language. */
const everywhere = [german]
