import type { Span } from '../finding.ts'
import { isLivedIn } from './named-addresses.ts'

/**
 * Whether an address is that of a business: "the shop at 214 Oxford St", "die Filiale in der Lindenstraße 5". Only where nothing but a
 * word of where stands between the two, since "the shop of Anna Berg, 12 Mill Road" is somebody's; and not where anybody lives there, or
 * with the number of a flat.
 */
export function isOfBusiness(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start)
  const behind = text.slice(end, end + NEARBY)
  if (FLAT.test(text.slice(start, end + FLAT_BEHIND)) || isLivedIn(before) || LIVED_BEHIND.test(behind))
    return false
  return BUSINESS_BEFORE.test(before) || BUSINESS_BEHIND.test(behind)
}

/** As far as somebody may be said to live there. */
const NEARBY = 80
const FLAT_BEHIND = 24
const FLAT =
  /(?<!\p{L})(?:flat|apt|apartment|wohnung|whg|appartement|appt|piso|puerta|interno|mieszkanie|apto|lgh|кв\.?|квартира|דירה|شقة)(?!\p{L})|\d+호|[室]/iu
const LIVED_BEHIND =
  /^[^.!?\n]{0,60}(?<!\p{L})(?:live|lives|living|lived|home|upstairs|next door|neighbou?rs?|wohne|wohnt|wohnen|zuhause|nachbarn?|habite|habitons|voisine?s?|vivo|vive|vivimos|vecin[oa]s?|abito|abita|abitiamo|woon|woont|wonen|buren|mieszkam|mieszka|moro|mora|moramos|bor|asun|asuu|живу|живёт|живет|мешкаю|живе|أسكن|يسكن|גר|גרה)(?!\p{L})/iu

/** What customers call a place of business, and the words of where behind it. */
const businesses: readonly [business: string, where: string][] = [
  [
    'shops?|stores?|branch|outlet|showroom|supermarket|boutique|restaurant|café|cafe|salon|pharmacy|bakery|bookshop|warehouse|dealership',
    'at|on|in|near|by|is|are|was|located|situated|down|over',
  ],
  [
    '\\p{L}{0,20}(?:filiale|geschäft|laden|shop|apotheke|bäckerei|boutique)|(?:super|bau|drogerie|elektro|garten)markt|ladenlokal|ladengeschäft|lager|restaurant|salon|autohaus',
    'in|an|am|auf|bei|der|dem|im|ist|liegt|befindet|sich|zu|zur',
  ],
  [
    'magasins?|boutiques?|enseigne|succursale|agence|librairie|pharmacie|boulangerie|restaurant|supermarché|entrepôt',
    'au|à|du|de|dans|la|le|est|située?|situé|sise?|sur',
  ],
  [
    'tiendas?|sucursal|local|almacén|supermercado|farmacia|librería|panadería|restaurante|loja|lojas|filial|armazém|farmácia|livraria|padaria',
    'en|de|la|el|del|está|queda|situada|ubicada|na|no|da|do|fica|em',
  ],
  [
    'negozi|negozio|punto vendita|filiale|supermercato|farmacia|libreria|panetteria|ristorante|magazzino|bottega',
    'in|di|della|del|al|è|si|trova|sito|a',
  ],
  [
    '\\p{L}{0,16}(?:winkel|zaak|filiaal)|vestiging|supermarkt|apotheek|bakkerij|magazijn',
    'aan|op|in|de|het|is|te|van|bij',
  ],
  [
    'sklep\\p{L}{0,3}|filia|filii|oddział\\p{L}{0,2}|apteka|aptece|księgarnia|księgarni|piekarnia|restauracja|magazyn',
    'na|przy|w|jest|znajduje|się|pod',
  ],
  [
    'butik\\p{L}{0,3}|affär\\p{L}{0,2}|forretning\\p{L}{0,2}|butikk\\p{L}{0,2}|varuhus\\p{L}{0,2}|filial\\p{L}{0,2}|kaupp\\p{L}{1,3}|myymälä\\p{L}{0,3}|liike|liikkeessä|apotek\\p{L}{0,2}',
    'på|i|vid|ved|er|är|ligger|osoitteessa|on|sijaitsee',
  ],
  [
    'магазин\\p{L}{0,2}|филиал\\p{L}{0,2}|аптек\\p{L}|салон\\p{L}{0,2}|ресторан\\p{L}{0,2}|склад\\p{L}{0,2}|крамниц\\p{L}|філі\\p{L}{1,2}',
    'на|по|в|у|находится|за|адресу|знаходиться|адресою',
  ],
  ['(?:ال)?(?:متجر|محل|فرع|معرض|صيدلية|مطعم)(?:كم|ك)?', 'في|على|الواقع|الكائن|ب'],
  ['(?:ה|ב|מה)?(?:חנות|סניף|סופר|מסעדה|מרפאה|בוטיק)', 'ב|של|נמצאת|נמצא|על'],
]
const BUSINESS_BEFORE = new RegExp(
  `(?:${businesses
    .map(([business, where]) => `(?<!\\p{L})(?:${business})(?:[:,]?(?: (?:${where}))){0,4}`)
    .join(
      '|',
    )}|(?:店舗|店|支店|本店|매장|지점|가게|门店|分店|店铺)(?:は|が|在|位于|은|는|:){0,2})[:,]?\\s{0,2}$`,
  'iu',
)
const BUSINESS_BEHIND =
  /^(?: ?(?:にある|の|的|에 있는|의)? ?(?:店(?:舗)?(?!長|員|主)|支店|本店|门店|分店|매장|지점|가게)| (?:shop|store|branch|outlet|showroom)(?! (?:owner|manager|assistant|it|them|this|in)(?!\p{L})|\p{L}))/iu
