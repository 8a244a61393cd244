import { hasLabel } from './number-labels.ts'

/** How the languages of the shops say that a telephone number follows. */
const words = [
  'call|calls|phone|telephone|tel|ring|text|mobile|mob|cell|dial|reach|sms|whatsapp|my number',
  'ruf|rufen|ruft|anrufen|anruf|telefon|telefonnummer|telefonisch|handy|handynummer|rufnummer|mobil|mobilnummer|meine nummer',
  'appelez|appelle|appeler|téléphone|téléphonez|tél|portable|joindre|joignable|mon numéro|natel',
  'llámame|llamame|llamenme|llámeme|llámenme|llamadme|llama|llame|llamen|llamar|teléfono|telf|tlf|tfno|móvil|celular|cel|wasap|mi número',
  'chiama|chiamami|chiamate|chiamatemi|chiamare|telefono|telefonare|telefonate|cellulare|il mio numero',
  'bel|bellen|belt|telefoon|telefoonnummer|mobiel|gsm|mijn nummer',
  'zadzwoń|dzwoń|dzwonić|zadzwonić|dzwońcie|telefonu|komórka|kom|mój numer',
  'ligue|liguem|ligar|liga|telefone|telemóvel|zap|meu número',
  'ringa|ringe|mitt nummer|min nummer|telefonnumret|soita|soittakaa|puhelin|puh|numeroni',
  'звони|звоните|позвоните|позвонить|телефон|тел|мобильный|моб|мой номер|дзвоніть|телефонуйте|ватсап',
  'zvani|zvaniet|tālrunis|telefons|skambink|skambinkite|telefonas|helista|helistage|helistada|volejte|zavolejte|volajte|zavolajte|telefón',
  'hívj|hívjon|hívjanak|telefonszám|mobilszám|sunați|suna|sunati|обадете се|καλέστε|τηλέφωνο|κινητό|nazovite|pokličite|mobitel|ċempel|glaoigh|guthán',
  'ara|arayın|cep|फोन|कॉल|मेरा नंबर',
].join('|')
/** Of scripts that write a word up to the next one. */
const unspacedWords = [
  '電話|電話番号|携帯|連絡先|☎|☏|✆|📞|📱|电话|手机|手機|致电|致電|热线|專線|전화|연락처|휴대폰|핸드폰|โทร|เบอร์',
  'اتصل|اتصلوا|هاتف|الهاتف|جوال|الجوال|موبايل|واتساب|تلفون|رقمي|תתקשר|להתקשר|טלפון|נייד|פלאפון|ווטסאפ',
].join('|')
const CALLED = new RegExp(
  `(?:(?<!\\p{L})(?:${words})(?!\\p{L})\\.?|${unspacedWords})(?<between>[^\\d\\n.!?;。！？]{0,24})$`,
  'iu',
)

/** Whether the words before tell that what begins there is dialled; "my phone, model 20123456" does not. */
export function isCalled(text: string, start: number): boolean {
  const between = CALLED.exec(text.slice(Math.max(0, start - 40), start))?.groups?.between
  return between !== undefined && !hasLabel(between)
}
