import type { Span } from '../finding.ts'
import { oneForm } from '../matching-text.ts'

/** By whom a sentence is meant, in the languages that have a list of slurs: somebody spoken to, or one of the shop's people. */
const persons: Readonly<Record<string, string>> = {
  ar: 'أنت|انت|أنتم|انتم|يا|البائع|صاحب|المالك|السائق|الموظف|المندوب|المدير',
  bg: 'ти|вие|той|тя|продавач|продавача|продавачът|собственик|собственикът|шофьор|шофьорът|куриер|куриерът',
  cs: 'ty|jsi|jste|vy|on|ona|prodavač|prodavače|majitel|řidič|kurýr|zaměstnanec|šéf',
  da: 'du|dig|i|jer|han|hun|sælger|sælgeren|ejeren|chaufføren|buddet|medarbejderen|chefen',
  de: 'du|dich|ihr|euch|er|sie|verkäufer|verkäuferin|besitzer|chef|chefin|fahrer|bote|mitarbeiter|mitarbeiterin|inhaber|kerl|typ|kassierer|kassiererin|kasse',
  el: 'εσύ|εσείς|είσαι|είστε|αυτός|αυτή|πωλητής|ιδιοκτήτης|οδηγός|υπάλληλος|αφεντικό',
  en: 'you|u|ur|your|he|she|him|her|seller|owner|driver|courier|staff|employee|employees|manager|clerk|boss|guy|man|woman|assistant|cashier|till|checkout|bloke|lady',
  es: 'tú|tu|usted|ustedes|vosotros|él|ella|eres|vendedor|vendedora|dueño|dueña|repartidor|empleado|empleada|jefe|encargado|tipo|tío',
  fi: 'sinä|sä|te|hän|olet|olette|myyjä|omistaja|kuski|kuljettaja|lähetti|työntekijä|pomo',
  fr: 'tu|toi|vous|il|elle|es|êtes|vendeur|vendeuse|patron|patronne|livreur|chauffeur|employé|employée|gérant|gars|type|caissier|caissière|caisse|sale',
  he: 'אתה|את|אתם|הוא|היא|המוכר|המוכרת|בעל|הבעלים|הנהג|השליח|העובד|המנהל',
  hi: 'tu|tum|aap|seller|malik|driver|तू|तुम|आप',
  hr: 'ti|vi|on|ona|si|ste|prodavač|vlasnik|vozač|dostavljač|radnik|šef',
  hu: 'te|ti|maga|ő|vagy|vagytok|eladó|az eladó|tulaj|tulajdonos|sofőr|futár|dolgozó|főnök',
  id: 'kamu|kau|lu|anda|dia|penjual|pemilik|kurir|sopir|karyawan',
  it: 'tu|te|voi|lui|lei|sei|siete|venditore|venditrice|proprietario|titolare|autista|corriere|commesso|commessa|impiegato|tizio|cassiere|cassiera',
  ja: 'お前|おまえ|あなた|店員|店長|店主|社員|配達員|運転手|彼|彼女|あいつ|こいつ',
  ko: '너|너희|당신|니|사장|판매자|직원|기사|배달원|그놈|이놈|저놈',
  nb: 'du|deg|dere|han|hun|selger|selgeren|eieren|sjåføren|budet|medarbeideren|sjefen',
  nl: 'jij|je|jullie|u|hij|zij|verkoper|verkoopster|eigenaar|bezorger|chauffeur|medewerker|baas|gast|vent',
  pl: 'ty|wy|on|ona|jesteś|jesteście|sprzedawca|sprzedawczyni|właściciel|kierowca|kurier|pracownik|szef|facet',
  pt: 'tu|você|vocês|ele|ela|és|é|vendedor|vendedora|dono|dona|motorista|entregador|funcionário|funcionária|chefe|gajo|cara',
  ro: 'tu|voi|el|ea|ești|sunteți|vânzătorul|vânzător|patronul|șoferul|curierul|angajatul|șeful',
  ru: 'ты|вы|он|она|тебя|вас|продавец|продавца|хозяин|водитель|курьер|сотрудник|менеджер|директор|владелец',
  sk: 'ty|si|ste|vy|on|ona|predavač|majiteľ|vodič|kuriér|zamestnanec|šéf',
  sv: 'du|dig|ni|er|han|hon|säljaren|säljare|ägaren|chauffören|budet|medarbetaren|chefen|killen',
  th: 'มึง|คุณ|แก|คนขาย|พนักงาน|เจ้าของ|คนส่ง',
  tr: 'sen|siz|o|satıcı|satıcısı|sahibi|şoför|kurye|çalışan|kasiyer|garson|müdür|patron',
  uk: 'ти|ви|він|вона|тебе|вас|продавець|власник|водій|кур’єр|працівник|менеджер|директор',
  zh: '你|你们|他|她|老板|店主|卖家|客服|快递员|司机|店员',
}
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** The same words as a part of a regular expression; those of English for a language that has none. */
export function personsIn(language: string): string {
  return persons[language] ?? persons.en ?? ''
}

/** As far as a word and whom it is meant for stand apart. */
const NEARBY = 40

/** Whether a word is meant for somebody: in the same sentence, close by, stands who. */
export function isAboutSomebody(text: string, { start, end }: Span, language: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEARBY), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const behind = text.slice(end, end + NEARBY).split(SENTENCE_END)[0] ?? ''
  return patternFor(language).test(`${before} ${behind}`)
}

const SENTENCE_END = /[.!?。！？\n]/u

const patterns = new Map<string, RegExp>()

function patternFor(language: string): RegExp {
  const of = language in persons ? language : 'en'
  // A slur of another language is meant for somebody in the words of that.
  const words = oneForm([persons[of], persons.en].join('|'))
  const found =
    patterns.get(of) ??
    new RegExp(unspaced.has(of) ? words : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(of, found)
  return found
}
