import type { Span } from '../finding.ts'

/**
 * The numbering plans of many countries are so open that a date, a row of sizes or a bar code is a valid number. These rules tell
 * them apart by how the digits are written and by what stands beside them.
 */
export function isSomethingElse(text: string, { start, end }: Span, written: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const behind = text.slice(end, end + 12)
  return (
    hasDate(written) ||
    isSpanOfTime(written) ||
    isYearAndNumber(written) ||
    isToldDate(before, written) ||
    isRowOfSizes(written) ||
    isRowOfDecimals(written) ||
    isLabelled(text, start) ||
    CURRENCY_BEFORE.test(before) ||
    UNIT_BEHIND.test(behind)
  )
}

/** Whether what begins there is called the number of an order, an article, a parcel or a paper. */
export function isLabelled(text: string, start: number): boolean {
  return labelBefore.test(text.slice(Math.max(0, start - 40), start))
}

/** Whether one of these words stands in a short text. */
export function hasLabel(words: string): boolean {
  return anyLabel.test(words)
}

/** Whether a Latin letter, a digit or the decimals' comma sticks to it: a code, a model, an amount. */
export function isPartOfAnother(text: string, { start, end }: Span): boolean {
  return (
    /[\p{Script=Latin}\d_]$|\d[.,':]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\p{Script=Latin}\d_]|[.,']\d)/u.test(text.slice(end, end + 2))
  )
}

function hasDate(written: string): boolean {
  const dense = written.replace(/\s/g, '')
  const dayFirst = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/
  const yearFirst = /(?<!\d)(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])(?!\d)/
  const shortYear = /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1\d\d(?![\d./-])/
  return dayFirst.test(dense) || yearFirst.test(dense) || shortYear.test(written)
}

/** "09.00-18.30" */
function isSpanOfTime(written: string): boolean {
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d\s{0,2}-\s{0,2}(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(written)
}

/** "2019-2023", and laws: "2022/2065", "12.965/2014". */
function isYearAndNumber(written: string): boolean {
  return /^(?:(?:19|20)\d\d\s?[/-]\s?\d{1,4}|[1-9]\d{0,2}(?:\.\d{3})?\/(?:19|20)\d\d)$/.test(written)
}

/** "Reçu le 06 12 24 18 30": nobody receives a telephone number. */
function isToldDate(before: string, written: string): boolean {
  const dayAndTime = /^(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) [2-4]\d (?:[01]\d|2[0-3]) [0-5]\d$/.test(
    written,
  )
  return dayAndTime && /(?<!\p{L})(?:reçu|livré|commandé|acheté|arrivé|expédié|payé)e?s? le $/iu.test(before)
}

/** "36 38 40 42": short numbers that grow by equal steps. */
function isRowOfSizes(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '')
  const sizes = groups.map(Number)
  const step = (sizes[1] ?? 0) - (sizes[0] ?? 0)
  const isEven = sizes.every((size, index) => index === 0 || size - (sizes[index - 1] ?? 0) === step)
  return groups.length > 2 && isEven && groups.every((group) => group.length <= 3)
}

/** "10.5 11.5 12.5" */
function isRowOfDecimals(written: string): boolean {
  const parts = written.trim().split(/\s+/)
  return parts.length > 1 && parts.every((part) => /^(?:0|[1-9]\d{0,2})\.\d{1,2}$/.test(part))
}

/** Eight digits in a row are an article's number as easily as a Danish subscriber's. */
export function isShortAndBare(written: string): boolean {
  return /^[1-9]\d{0,7}$/.test(written)
}

/** Of orders, articles, parcels and papers, in the languages of the shops. */
const labels = [
  'order|item|article|art|model|sku|ean|gtin|upc|isbn|asin|serial|series|part|ref|reference|invoice|tracking|parcel|batch|lot',
  'bestellung|bestellnummer|auftrag|auftragsnummer|artikel|artikelnummer|modell|seriennummer|rechnung|rechnungsnummer|sendung|sendungsnummer',
  'commande|modèle|série|référence|facture|colis|suivi',
  'pedido|artículo|modelo|serie|referencia|factura|envío',
  'ordine|articolo|modello|seriale|riferimento|fattura|spedizione',
  'bestelling|bestelnummer|ordernummer|serienummer|factuur|pakket',
  'zamówienie|zamówienia|artykuł|artykułu|seryjny|faktura|faktury|przesyłka|przesyłki',
  'encomenda|artigo|referência|fatura|envio',
  'beställning|ordernr|artikelnr|kolli|paket',
  'заказ|заказа|артикул|модель|серия|серийный|накладная|накладной|трек|трека|посылка|посылки',
  'sipariş|ürün|seri|fatura|kargo|takip|ऑर्डर|मॉडल|सीरियल',
  'طلب|الطلب|طلبية|موديل|فاتورة|الفاتورة|شحنة|الشحنة',
  'הזמנה|ההזמנה|דגם|מקט|מק"ט|חשבונית|משלוח',
  'ordre|ordrenummer|varenummer|varenr|serienr|pakke|tilaus|tilausnumero|tuotenumero|malli|sarjanumero|paketti',
  'aktenzeichen|az|celex|dossier|ticket',
].join('|')
/** Of scripts that write a word up to the next one. */
const unspacedLabels = [
  '注文|品番|型番|商品番号|製造番号|追跡番号|型号|型號|订单|訂單|单号|單號|编号|編號|货号|貨號|序列号|序列號|條碼|条形码|条码|批号|批號|运单|快递|包裹|发票|發票|款号|款號',
  '주문|모델|모델명|상품번호|제품번호|품번|운송장|송장|일련번호|시리얼|바코드|택배',
  'คำสั่งซื้อ|ออเดอร์|รุ่น|รหัสสินค้า|เลขที่|ซีเรียล|เลขพัสดุ|พัสดุ|ใบแจ้งหนี้|บาร์โค้ด|ล็อต',
].join('|')
const numberWords =
  'n|number|nummer|numéro|número|numero|numer|nr|no|nº|n°|num|id|code|kod|номер|numarası|नंबर|رقم|מספר'
const unspacedNumberWords = '番号|号码|號碼|号|號|码|碼|是|为|為|は|번호|은|는|이|หมายเลข|เลขที่|คือ'
const labelBefore = new RegExp(
  `(?:[#№]|(?<!\\p{L})(?:${labels}))[\\s.:#-]{0,3}(?:(?:${numberWords})[\\s.:#-]{0,3})?$|رقم (?:${labels})[\\s:]{0,3}$` +
    `|(?:${unspacedLabels})[\\s.:#-]{0,3}(?:(?:${unspacedNumberWords}|no|id)[\\s.:#-]{0,3}){0,2}$`,
  'iu',
)
const anyLabel = new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})|${unspacedLabels}`, 'iu')

const CURRENCY_BEFORE = /(?:\p{Sc}|(?<!\p{L})(?:eur|usd|gbp|chf|pln|sek|kr|zł|jpy|ils|sar|aed|egp))\s?$/iu
const units = [
  'eur|euros?|usd|dollars?|gbp|chf|pln|zł|złotych|sek|kr|kronor|yen',
  'mm|cm|km|m|m2|m3|ml|cl|l|mg|g|gr|kg|lb|lbs|oz|inch|inches|zoll|pouces|pulgadas|pollici|cali|tum',
  'v|w|wh|kwh|mah|ah|hz|khz|mhz|ghz|kb|mb|gb|tb|px|mp|dpi|rpm',
].join('|')
const UNIT_BEHIND = new RegExp(`^\\s?(?:\\p{Sc}|[%°"″′円元]|ريال|جنيه|(?:${units})(?![\\p{L}\\p{N}]))`, 'iu')
