import { fieldsOf, type Span } from '../finding.ts'
import { plainForms } from '../plain-forms.ts'
import type { Submission } from '../submission.ts'
import { isOfBusiness } from './business-addresses.ts'
import { type AddressNames, isNameOfSomething, plainName } from './named-addresses.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks postal addresses where a rule is reliable: a language's word for street, a name and a house number, with the town behind if
 * it is there. A town or a street alone stays, and so does what only counts ("a 5 star way to sit"), is a name ("Chanel 31 rue Cambon") or is
 * where a shop is (business-addresses.ts).
 */
export const postalAddresses = personalData('postal-addresses', 'postalAddress', (text, submission) => {
  const found = spansOf(text, submission.locale)
  const names = found.length === 0 ? noNames : addressNames(submission)
  return found.filter((span) => !isNameOfSomething(text, span, names) && !isOfBusiness(text, span))
})

/** Everything in a text that is written like an address, be it a name or not. */
export function addressesIn(submission: Submission): string[] {
  return fieldsOf(submission).flatMap(({ text }) => {
    const plain = plainForms(text).text
    return spansOf(plain, submission.locale).map(({ start, end }) => plain.slice(start, end))
  })
}

function spansOf(text: string, locale: string): Span[] {
  const language = locale.split('-')[0]?.toLowerCase() ?? ''
  return [...(patterns[language] ?? []), ...everywhere].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  )
}

const noNames: AddressNames = { titles: [], addresses: [] }

function addressNames({ locale, productNames = [] }: Submission): AddressNames {
  const addresses = productNames.flatMap((name) =>
    spansOf(name, locale).map(({ start, end }) => plainName(name.slice(start, end))),
  )
  return { titles: productNames.map(plainName), addresses }
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const BEHIND = '(?![\\p{L}\\p{N}])'
/** A word of a name, which begins with a capital. */
const NAME = "\\p{Lu}[\\p{L}'’.-]{1,24}"
const SMALL =
  "(?:(?:de|du|des|del|della|dei|di|da|do|dos|das|la|le|les|van|von|der|den|el|los|las|y|e) |(?:d|l|dell|all)['’]){0,3}"
const NUMBER = '\\d{1,4}(?: ?[a-wyzA-WYZ](?![\\p{L}]))?(?: ?[-/] ?\\d{1,4})?'
const TOWN = `(?:,? {0,2}(?:[A-Z]{1,2}-)?\\d{4,5}(?: ?[A-Z]{2}(?!\\p{L}))? {1,2}${NAME}(?: ${NAME})?)?`

const TOWN_TOO = TOWN.replace(/\?$/, '')
/** What is counted, measured or paid is no house, in whichever of these languages. */
const counted = words(
  `€ % ° euro euros km m cm kg x times day days hour hours minutes year years month months week weeks star stars piece pieces
  mal tag tage tagen stunde stunden minuten jahr jahre jahren woche wochen monat monate monaten sterne stück meter kilometer prozent
  fois jour jours heure heures minute ans année années mois semaine semaines étoiles
  vez veces día días hora horas minutos año años meses semana semanas estrellas
  volta volte giorno giorni ore minuti anno anni mese mesi settimana settimane stelle
  keer maal dag dagen uur jaar weken maanden sterren
  raz razy dni dzień godzin godziny godzinę lat lata rok tygodni tygodnie tydzień miesiąc miesiące miesięcy zł
  vezes dia dias ano anos mês estrela estrelas
  gånger gång dagar timmar minuter år veckor månader kr
  gange gang dage timer minutter uger måneder ganger dager uker kertaa kerran päivää tuntia vuotta viikkoa
  раз раза рази дня дней день часа часов час минут минуты года лет недели недель месяца месяцев грн руб км м`,
)
const UNCOUNTED = uncounted(`(?:[-–/] ?\\d{1,4} ?)?(?:${counted})`)

function words(list: string): string {
  return list.trim().split(/\s+/).map(caseless).join('|')
}

/** Nothing else in a pattern may mistake a capital. */
function caseless(word: string): string {
  return word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)
}

function uncounted(alternatives: string): string {
  return `(?! ?(?:${alternatives})(?!\\p{L}))`
}

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
    `${BEFORE}(?:${NAME}[ -]){0,2}(?:\\p{Lu}[\\p{L}-]{1,24}(?:${endings})|${NAME}[ -](?:${titled(endings)})) ${NUMBER}${BEHIND}${UNCOUNTED}${town}`,
    'gu',
  )
}

/** "5 rue de la Paix": the number comes first. One street can be counted ("il manque 1 rue"); it needs a comma, a town or a word for living. */
function numberFirst(street: string, living: string): RegExp {
  const name = ` (?:${street}) ${SMALL}${NAME}(?: ${SMALL}${NAME}){0,3}${BEHIND}`
  const suffix = '(?: ?(?:bis|ter|[a-dA-D])(?!\\p{L}))'
  return new RegExp(
    `${BEFORE}(?:(?:(?!1(?!\\d))\\d{1,4}${suffix}?,?|1(?:,|${suffix},?)|(?<=(?:${living})\\s{1,2})1)${name}${TOWN}|1${name}${TOWN_TOO})`,
    'gu',
  )
}

function titled(endings: string): string {
  return endings
    .split('|')
    .map((ending) => ending.charAt(0).toUpperCase() + ending.slice(1))
    .join('|')
}

/** Where somebody is or something goes, before a house number. */
const AT =
  '(?<=(?<!\\p{L})(?:[Aa]t|[Tt]o|[Oo]n|[Ff]rom|[Nn]ear|[Oo]f|[Ll]ives?|[Ll]iving|[Aa]ddress|[Hh]ouse|[Ii]s) )'
const streets = 'Street|Road|Avenue|Lane|Boulevard|Blvd|Crescent|Terrace|Rd|Ave|St'
const DOOR_AND_TOWN = `\\.?(?:,? (?:Apt|Unit|Flat|Suite|#) ?\\d{1,4}[A-Za-z]?)?(?:, ?${NAME}(?: ${NAME})?(?:,? [A-Z]{2})?(?: \\d{5})?)?`
const english = [
  // Words that mean nothing but a street in such a place; "Way", "Drive" and "Court" need the post code. What goes on behind
  // ("3 Sesame Street figures") is counted, unless something is there ("at 3 Sesame Street again").
  new RegExp(
    `${BEFORE}(?:${AT}\\d{1,5}[a-zA-Z]? (?:[NSEW]\\.? )?(?:${NAME} ){1,3}(?:${streets})${BEHIND}` +
      `|\\d{1,5}[a-zA-Z]? (?:[NSEW]\\.? )?(?:${NAME} ){1,3}(?:${streets})${BEHIND}(?! (?:\\p{Ll}|\\p{Lu}{2,}s)))${DOOR_AND_TOWN}`,
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
const arabicCounted = words(
  `مرة مرات مره يوم أيام ايام ساعة ساعات دقيقة دقائق سنة سنوات شهر أشهر شهور أسبوع أسابيع ريال درهم جنيه دينار دولار متر مترا كم كيلو
  نجوم نجمة قطعة قطع متجر متاجر محل محلات بالمئة ٪ %`,
)
const arabicSmall = words(
  `فيه فيها في من على إلى الى عن هو هي كان كانت به بها الذي التي يوجد هناك أفضل أكثر أقل مع بعد قبل منذ حوالي طويل مزدحم بعيد قريب`,
)
const ARABIC = new RegExp(
  `شارع(?: (?!(?:${arabicSmall})(?!\\p{L}))[\\p{Script=Arabic}]{2,15}){1,4}(?: ?،)? ?(?:رقم )?[\\d٠-٩]{1,4}(?![\\d٠-٩])${uncounted(arabicCounted)}`,
  'gu',
)
const hebrewCounted = words(
  `פעם פעמים יום ימים שעה שעות דקה דקות שנה שנים חודש חודשים שבוע שבועות שקל שקלים ש"ח ש״ח ₪ מטר מטרים ק"מ ק״מ כוכב כוכבים חנויות
  יחידות אחוז אחוזים %`,
)
const hebrewSmall = words(
  'עם יש של אחרי לפני כבר היה הייתה זה לא רק במשך כל אין פתוח שקט ארוך הוא היא תוך אחר בערך',
)
const HEBREW = new RegExp(
  `רחוב(?: (?!(?:${hebrewSmall})(?!\\p{L}))[\\p{Script=Hebrew}'"״]{2,15}){1,4} \\d{1,4}(?!\\d)${uncounted(hebrewCounted)}`,
  'gu',
)
const CHINESE =
  /\p{Script=Han}{2,6}[市区县][\p{Script=Han}]{1,10}[路街道巷]\d{1,5}号(?:[\p{Script=Han}\d]{0,6}\d{1,4}[室号])?/gu
const KOREAN =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)[\p{Script=Hangul}]{0,6} (?:[\p{Script=Hangul}]{1,8}[시구군읍면] ){0,3}[\p{Script=Hangul}\d]{1,12}[로길] \d{1,4}(?:-\d{1,4})?(?!\d)/gu
const RUSSIAN = new RegExp(
  `${BEFORE}(?:ул\\.|улица|просп\\.|проспект|пер\\.|переулок|вул\\.|вулиця) ?\\p{Lu}[\\p{L}.-]{1,24}(?: \\p{Lu}[\\p{L}.-]{1,24}){0,2},? (?:д\\.? ?|дом |буд\\. ?)?\\d{1,4}[а-яА-Я]?(?:,? ?(?:кв\\.? ?|корп\\.? ?)\\d{1,4}){0,2}${BEHIND}${UNCOUNTED}`,
  'gu',
)

const german = wordLast('straße|strasse|str\\.|gasse|chaussee')
/** These end other words as well: a "Sitzplatz 12", a ring of size 3. */
const germanWithTown = wordLast('allee|weg|platz|damm|ufer|ring|hof', TOWN_TOO)
/** "Am Hang 3, 50667 Köln": no word for street, but where it is, and the town; "Im Test 3, 10000 Umdrehungen" has none. */
const germanPlace = new RegExp(
  `${BEFORE}(?:Am|Im|Zum|Zur|Beim|(?:An|In|Auf|Unter|Hinter|Vor|Bei) (?:der|dem|den)) ${NAME}(?: ${NAME}){0,2} ${NUMBER}${BEHIND},? {1,2}(?:[A-Z]{1,2}-)?\\d{4,5} (?!(?:Lumen|Umdrehungen|Schritten?|Stück|Stunden|Euro|Watt|Volt|Meter|Kilometer|Zyklen|Mal|Mah|Punkten?)(?!\\p{L}))${NAME}(?: ${NAME})?`,
  'gu',
)
const nordic = wordLast(
  'gatan|gata|vägen|stigen|gränd|vej|gade|vei|veien|allé|katu|(?<![Gg]aran|[Pp]ar|[Aa]mnes)tie|kuja|polku',
)
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  ar: [ARABIC],
  da: [nordic],
  de: [germanWithTown, germanPlace],
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
      'habite|habitons|au|à|demeurant|sis|sise|adresse ?:|chez moi,?|livrer|livré',
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
export const postalLanguages: readonly string[] = Object.keys(patterns)
/** Unlike anything else in any language. */
const everywhere = [german]
