import { isSpokenName } from '../../stores/well-known-shops.ts'
import type { Span } from '../finding.ts'

/**
 * Whether an address is only what a well-known company is called: bare, without a path, and nobody is invited there or given a code.
 * "Bought on Amazon.com before, cheaper there" advertises nothing. A host that is spelled ("amazon dot com") comes along as what it means.
 */
export function isNamedInPassing(text: string, { start, end, host }: Span & { host?: string }): boolean {
  const written = text.slice(start, end).toLowerCase()
  const names = host === undefined || written.includes('/') ? written.split('/') : [host]
  if (!names.every((name) => isSpokenName(name) || (name === '' && names.length > 1))) return false
  const before = text.slice(Math.max(0, start - NEARBY), start)
  const behind = text.slice(end, end + NEARBY)
  return !INVITED.test(before) && !ASKED_BEHIND.test(behind) && !hasCode(before) && !hasCode(behind)
}

const NEARBY = 80

/** What readers are told to do, as the first thing that a sentence says: "I would rather go to Amazon.de" tells of its author. */
const going = [
  'visit|go to|head (?:over )?to|click on|log on to|(?:order|buy|shop|get it) (?:now|here|today) (?:at|on|from|via)',
  'besuch|besucht|besuchen sie|geht auf|gehen sie auf|klickt auf|(?:bestellt|kauft|bestellen sie|kaufen sie) (?:jetzt|hier|heute) (?:bei|auf|über)|jetzt (?:bei|auf|über)',
  'visitez|rendez-vous sur|allez sur|cliquez sur|(?:commandez|achetez) (?:maintenant|ici|vite) (?:sur|chez)',
  'visita|visitad|visite|visiten|entra en|id a|(?:compra|compre|pide|pedid) (?:ahora|aquí|ya|hoy) en',
  'visitate|visiti|vai su|andate su|(?:ordina|acquista|compra|ordinate|acquistate) (?:ora|subito|qui|oggi) (?:su|da)',
  'bezoek|ga naar|klik op|(?:bestel|koop) (?:nu|hier|vandaag) (?:bij|op|via)',
  'odwiedź|odwiedźcie|wejdź na|wejdźcie na|(?:zamów|kup) (?:teraz|tutaj|dziś) (?:na|w)',
  'acesse|visitem|entre em|(?:compre|peça|encomende) (?:agora|já|aqui|hoje) (?:em|na|no)',
  'besök|gå till|gå in på|(?:beställ|köp|handla) (?:nu|här|idag) (?:på|hos|från)',
  'besøg|besøk|gå ind på|gå inn på|(?:bestil|bestill|køb|kjøp) (?:nu|nå|her|i dag) (?:på|hos|fra)',
  'käy|vieraile|(?:tilaa|osta) (?:nyt|tästä|heti)',
  'navštivte|navštívte|jděte na|choďte na|(?:objednejte|kupte|objednajte|kúpte) (?:teď|nyní|teraz|hned|ihneď) na',
  'látogass el|látogasson el|menj az?|(?:rendelj|vásárolj) (?:most|itt|ma)',
  'vizitați|vizitaţi|intrați pe|intră pe|(?:comandă|cumpără|comandați) (?:acum|aici|azi) (?:de pe|pe|la)',
  'посетете|отидете на|посетите|заходите на|зайдите на|переходите на|(?:заказывайте|закажите|купите) (?:сейчас|тут|здесь|сегодня) на|завітайте на|заходьте на|(?:замовляйте|купуйте) (?:зараз|тут|сьогодні) на',
  'επισκεφθείτε(?: το)?|επισκεφτείτε(?: το)?|μπείτε στο|posjetite|posetite|obiščite|apmeklējiet|aplankykite|külasta|külastage',
  'زوروا|زر|ادخل على|ادخلوا على|اطلب الآن من|اطلبوا الآن من|בקרו ב-?|היכנסו ל-?|כנסו ל-?|הזמינו עכשיו ב-?',
].join('|')
const INVITED = new RegExp(
  `(?:^|[.!?:;,>*|•)\\n–—-]|\\p{Extended_Pictographic}\\ufe0f?)\\s{0,3}(?:(?:please|just|bitte|veuillez|por favor|per favore|so|now)\\s)?(?:${going})\\s{0,2}$` +
    '|(?:请访问|請訪問|快去|请上|請上|点击|點擊|访问|訪問|アクセス：?|방문하세요:?)\\s{0,2}$',
  'iu',
)
/** Of languages that put it behind the name. */
const ASKED_BEHIND =
  /^(?:['’]?\p{L}{0,3}\s(?:adresini )?(?:ziyaret edin|tıklayın)|\s?(?:に|へ)アクセス|\s?(?:에서|으로|로|를|을)? ?(?:방문하세요|주문하세요|클릭)|で今すぐ)/u

const CODE =
  /(?<!\p{L})\p{L}{0,12}(?:code|kod|kode|koodi|kód|código|codice|coupon|cupón|cupom|gutschein|voucher|promo|κωδικός|код|промокод|купон|كود|رمز|קוד|优惠码|優惠碼|折扣码|折扣碼|コード|クーポン|코드|쿠폰)\p{L}{0,3}[\s:=„“"'«»-]{0,4}(?<code>[\p{L}\p{N}-]{4,20})/giu

/** "code SAVE20": in capitals, as codes are written; "the code from Amazon did not work" gives none. */
function hasCode(text: string): boolean {
  return [...text.matchAll(CODE)].some(({ groups }) => /^(?=.*[A-Z])[A-Z\d-]+$/.test(groups?.code ?? ''))
}
