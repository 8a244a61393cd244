import type { Span } from '../finding.ts'

/** Where a famous shop, book, film or game is, or what it is called after. As plainName writes them. */
const wellKnown = [
  // Perfumers, jewellers and fashion
  '31 rue cambon',
  '24 rue du faubourg saint honore',
  '24 faubourg saint honore',
  '30 avenue montaigne',
  '34 boulevard saint germain',
  '68 avenue des champs elysees',
  '101 avenue des champs elysees',
  'corso como 10',
  '712 fifth avenue',
  '727 fifth avenue',
  '767 fifth avenue',
  // Books, films, games and museums
  '221b baker street',
  '84 charing cross road',
  '10 downing street',
  '1600 pennsylvania avenue',
  '350 fifth avenue',
  '21 jump street',
  '10 cloverfield lane',
  '1428 elm street',
  '112 ocean avenue',
  '742 evergreen terrace',
  '123 sesame street',
  '36 quai des orfevres',
  '13 rue madeleine',
  '11 rue simon crubellier',
  'rue del percebe 13',
  'via margutta 51',
  'prinsengracht 263',
  'berggasse 19',
].map((name) => ` ${name} `)

/**
 * Whether an address is only what something is called: the product, others of the store, or a place that everybody knows. Not where
 * somebody says that they live there or have things sent there, behind a person's name, or with a post code or a door beside it.
 * @param names what the products are called, and the addresses that stand in those names
 */
export function isNameOfSomething(text: string, { start, end }: Span, names: AddressNames): boolean {
  const found = plainName(text.slice(start, end))
  const known = [...wellKnown, ...names.addresses].find((name) => found.includes(name))
  if (known === undefined && !names.titles.some((title) => title.includes(found))) return false
  const before = text.slice(Math.max(0, start - NEARBY), start)
  return (
    !/\d/.test(known === undefined ? '' : found.replace(known, ' ')) &&
    !POSTCODE_BEHIND.test(text.slice(end, end + NEARBY)) &&
    !LIVING.test(before) &&
    !SENT_TO.test(before) &&
    !isBehindSomebody(before, names)
  )
}

export interface AddressNames {
  titles: readonly string[]
  addresses: readonly string[]
}

/** Capitals, accents and signs make no difference: "34, Boulevard Saint-Germain". A space at either end, so that only whole words are found. */
export function plainName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

/** As far as what an address is said to be stands before it. */
const NEARBY = 40
const POSTCODE_BEHIND = /^[\s,–-]{0,3}(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}/u

/** Whether the sentence that an address ends says that somebody lives there. */
export function isLivedIn(before: string): boolean {
  return LIVING.test(before)
}

const LIVING = new RegExp(
  `(?<![\\p{L}])(?:${[
    'live|lives|living|lived|resides?|my address|our address|address is|address:|my (?:house|flat|home|place)|at home|neighbou?rs?',
    'wohne|wohnt|wohnen|wohnhaft|meine adresse|unsere adresse|adresse:|adresse ist|anschrift|zuhause|zu hause|nachbarn?',
    'habite|habitons|habitez|demeurant|domicilié|domicile|mon adresse|notre adresse|adresse :|adresse est|chez (?:moi|nous)|voisine?s?',
    'vivo|vivimos|resido|mi dirección|nuestra dirección|dirección:|domicilio|mi casa|vecin[oa]s?',
    'abito|abitiamo|residente|il mio indirizzo|indirizzo:|casa mia|vicin[oi] di casa',
    'woon|wonen|mijn adres|ons adres|adres:|bij mij thuis|buren',
    'mieszkam|mieszkamy|mój adres|adres to',
    'moro|moramos|meu endereço|a minha morada|endereço:|morada:|minha casa',
    'jag bor|vi bor|jeg bor|min adress|min adresse|adress:|hemma',
    'asun|asumme|osoitteeni|osoite:',
    'живу|живём|живем|проживаю|мой адрес|адрес:|мешкаю|живемо|моя адреса|адреса:',
    'أسكن|اسكن|أعيش|عنواني|منزلي|بيتي',
    'גר|גרה|גרים|הכתובת שלי|כתובת:|הבית שלי',
  ].join('|')})(?![\\p{L}])[^.!?\\n]{0,40}$|(?:住|住所|地址|주소)[^。.!?\\n]{0,20}$`,
  'iu',
)
/** "Delivered to", but not "delivery of": a perfume is delivered as well. */
const SENT_TO = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:deliver(?:ed|y|ies)?|sent|send|shipp?(?:ed|ing)?|mail(?:ed)?|posted|left (?:it|them)|arrived?)[^.!?\\n]{0,20} (?:to|at)',
    '(?:geliefert|liefern|lieferung|geschickt|schicken|gesendet|bitte|paket)[^.!?\\n]{0,20} (?:an|in|nach|zu|zur)',
    '(?:livrée?s?|livrer|livraison|envoyée?s?|envoyer|expédiée?s?|colis)[^.!?\\n]{0,20} (?:à|au|aux|chez)',
    '(?:entregad[oa]s?|entregar|enviad[oa]s?|enviar|envío|paquete|entregue|entrega|encomenda)[^.!?\\n]{0,20} (?:a|en|al|na|no|em|para)',
    '(?:consegnat[oaie]|consegna|spedit[oaie]|spedire|pacco)[^.!?\\n]{0,20} (?:a|in|al)',
    '(?:bezorgd|geleverd|gestuurd|verzonden|pakket)[^.!?\\n]{0,20} (?:op|aan|naar|bij)',
    '(?:levererat|levererad|skickat|skickad|leveret|sendt|levert|pakke|paket)[^.!?\\n]{0,20} (?:till|til|på)',
  ].join('|')})\\s{1,2}$`,
  'iu',
)
/** "Jean Dupont, " and the line above an address. */
const SOMEBODY =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,2})\s{0,2}[,\n]\s{0,2}$/u

function isBehindSomebody(before: string, { titles }: AddressNames): boolean {
  const [, name] = SOMEBODY.exec(before) ?? []
  return name !== undefined && !titles.some((title) => title.includes(plainName(name)))
}
