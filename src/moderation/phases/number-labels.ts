/** What numbers of orders, articles, parcels and papers are called, in the languages of the shops, in small letters. */
const labels: ReadonlySet<string> = new Set(
  [
    'order|item|article|art|model|sku|ean|gtin|upc|isbn|asin|serial|series|part|ref|reference|invoice|tracking|parcel|batch|lot|product|catalogue|catalog',
    'sn|s/n|s.n|pn|p/n|p.n|mpn|imei|vin|rma|barcode|bar code|shipment|consignment|receipt|usps|fedex|dhl|awb|jan',
    'bestellung|bestellnummer|auftrag|auftragsnummer|artikel|artikelnummer|modell|seriennummer|rechnung|rechnungsnummer|sendung|sendungsnummer|charge|strichcode',
    'commande|modèle|série|référence|facture|colis|suivi|matricule|code barres|code-barres',
    'pedido|artículo|modelo|serie|referencia|factura|envío|lote|código de barras|código de producto|código de artículo|seguimiento|matrícula|guía',
    'ordine|articolo|modello|seriale|riferimento|fattura|spedizione|matricola|lotto|codice a barre|codice prodotto|codice articolo|tracciamento|collo',
    'bestelling|bestelnummer|ordernummer|serienummer|factuur|pakket|track & trace|track and trace|track en trace|zending|partij|streepjescode',
    'zamówienie|zamówienia|artykuł|artykułu|seryjny|seryjnym|faktura|faktury|przesyłka|przesyłki|partia|partii|seria|serii|katalogowy|kod kreskowy|paczka|paczki',
    'encomenda|artigo|referência|fatura|envio|código de rastreio|rastreio|rastreamento|nota fiscal|código do produto',
    'beställning|ordernr|artikelnr|kolli|paket|försändelse|streckkod',
    'заказ|заказа|артикул|модель|серия|серийный|накладная|накладной|трек|трека|посылка|посылки|заводской|партия|партии|штрихкод|штрих-код|с/н|каталожный|чек|чека',
    'sipariş|ürün|seri|fatura|kargo|takip|parti|barkod|stok|ऑर्डर|मॉडल|सीरियल|बैच|पार्सल',
    'طلب|الطلب|طلبية|موديل|فاتورة|الفاتورة|شحنة|الشحنة|التسلسلي|تسلسلي|السيريال|سيريال|الدفعة|دفعة|باركود|الباركود|التتبع|تتبع|المنتج|القطعة',
    'הזמנה|ההזמנה|דגם|מקט|מק"ט|חשבונית|משלוח|סידורי|הסידורי|אצווה|סדרה|ברקוד|מעקב|קטלוגי|פריט',
    'ordre|ordrenummer|varenummer|varenr|serienr|pakke|strekkode|stregkode|tilaus|tilausnumero|tuotenumero|malli|sarjanumero|paketti|viivakoodi',
    'objednávka|objednávky|objednávku|sériové|sériového|výrobní|výrobné|zásilka|zásilky|zásielka|zásielky|šarže|šarža|faktúra|katalogové|čárový kód|čiarový kód',
    'rendelés|gyári|sorozat|cikk|számla|csomag|tétel|vonalkód|comanda|comandă|comenzii|factură|colet|coletul|cod de bare|articol',
    'поръчка|поръчката|сериен|фабричен|партида|фактура|пратка|баркод|модел|замовлення|серійний|заводський|партія|партії|накладна|накладної|ттн|посилка|посилки|серія',
    'παραγγελία|παραγγελίας|σειριακός|σειριακό|σειράς|παρτίδα|παρτίδας|τιμολόγιο|τιμολογίου|αποστολή|αποστολής|μοντέλο|κωδικός προϊόντος|είδους',
    'serijski|serijska|serijskog|serija|serije|narudžba|narudžbe|naročilo|naročila|račun|računa|pošiljka|pošiljke|artikl|artikla|šarža',
    'serijos|užsakymas|užsakymo|partija|partijos|sąskaita|siunta|siuntos|prekės|sērijas|sērija|pasūtījums|pasūtījuma|partijas|rēķins|rēķina|sūtījums|sūtījuma|preces',
    'tellimus|partii|arve|saadetis|ordni|serje|tas-serje|lott|ordú|ordaithe|sraithe|shraithe|baisc|baisce',
    'aktenzeichen|az|celex|dossier|ticket|pzn|udi',
  ]
    .join('|')
    .split('|'),
)
/** Of goods where a number follows, but for the first digits that one dials, and what a card has. */
const codes: ReadonlySet<string> = new Set(
  'code codice código codigo kod kód kodu код κωδικός koodi'.split(' '),
)
const NO_LABEL =
  /(?:of charge|(?:area|country|city|dialling|dialing|calling|regional|card|phone) code|(?:alan|ülke|telefon) kodu|код (?:города|страны)|(?:numer|kart[ay]) kod)$/u
/** The first parts of such words, where the second is "number". */
const compounds = [
  'serien|serie|artikel|auftrags|auftrag|bestell|order|ordre|produkt|chargen|teile|ersatzteil|kunden|kund|los|paket|sendungs|tracking|retouren|rechnungs|vorgangs',
  'ticket|modell|typ|typen|material|vertrags|lieferschein|partij|parti|batch|lot|onderdeel|bestel|bestil|factuur|volg|vare|sendings|sändnings|försändelse',
  'kolli|spårnings|sporings|beställnings|bestillings|faktura|tuote|tilaus|sarja|erä|seuranta|lähetys|lasku|toote|tellimuse|seeria|partii|arve|cikk|rendelés|rendelési',
  'sorozat|számla|csomag|tétel|gyártási',
].join('|')
const compound = new RegExp(
  `^(?:${compounds})[- ]?(?:nummern?|nrs?|no|num|numero|numbri?|number|szám|száma|code)$`,
  'u',
)
/** Of scripts that write a word up to the next one. */
const unspacedLabels = [
  '序號|序号|管理番号|問い合わせ番号|問合せ番号|注文|品番|型番|商品番号|製造番号|追跡番号|シリアル|ロット|バーコード|伝票|型号|型號|订单|訂單|单号|單號|编号|編號|货号|貨號|序列号|序列號|條碼|条形码|条码|批号|批號|批次|流水号|流水號|运单|快递|包裹|发票|發票|款号|款號',
  '주문|모델|모델명|상품번호|제품번호|제조번호|로트|품번|운송장|송장|일련번호|시리얼|바코드|택배',
  'คำสั่งซื้อ|ออเดอร์|รุ่น|รหัสสินค้า|เลขที่|ซีเรียล|เลขพัสดุ|พัสดุ|ใบแจ้งหนี้|บาร์โค้ด|ล็อต',
]
  .join('|')
  .split('|')
/** Between the label and the number: "order no. 1", "the serial number is 1". */
const numberWords: ReadonlySet<string> = new Set(
  [
    'n|number|nummer|numéro|número|numero|numer|nr|no|nº|n°|num|id|code|kod|kodu|номер|numarası|नंबर|رقم|מספר',
    'číslo|č|szám|száma|număr|numărul|broj|br|številka|št|numeris|numurs|αριθμός|αριθμό|αρ|№',
    'is|was|ist|war|lautet|est|était|es|era|è|jest|är|er|on|to|je|este|е|είναι|ir|yra|هو|הוא',
  ]
    .join('|')
    .split('|'),
)
const unspacedNumberWords = '番号|号码|號碼|号|號|码|碼|是|为|為|は|번호|은|는|이|หมายเลข|เลขที่|คือ'.split('|')
/** "instead of", "and not", "or": between two numbers of the same kind. */
const joints: ReadonlySet<string> = new Set(
  [
    'instead of|rather than|in place of|not|and|or|but|vs|then|statt|anstatt|anstelle von|nicht|und|oder|sondern',
    'au lieu de|et non|et|ou|puis|en lugar de|en vez de|y no|y|o|e|no|sino|invece di|invece del|al posto di|non|in plaats van|niet|en|of|maar',
    'zamiast|a nie|nie|i|lub|oraz|em vez de|ao invés de|em lugar de|não|istället för|i stället för|inte|och|eller|i stedet for|i stedet|ikke|og',
    'sijaan|ei|ja|tai|vaan|namiesto|místo|namísto|a|ne|nebo|alebo|helyett|nem|és|vagy|în loc de|nu|și|sau|вместо|и|или|а не|не|замість|і|та|або',
    'αντί για|αντί|και|ή|όχι|umjesto|namesto|in|ali|ili|nego|vietoj|ir|arba|nevis|vietā|un|vai|asemel|või|minflok|u|jew|in áit|agus|nó',
    'yerine|değil|ve|veya|بدلا من|بدلاً من|بدل|و|أو|وليس|במקום|ולא|או|के बजाय|और|या',
  ]
    .join('|')
    .split('|'),
)
const unspacedJoints =
  'の代わりに|ではなく|じゃなくて|と|や|대신|대신에|말고|와|과|하고|而不是|而非|不是|和|或|跟|与|與|、|，|แทน|และ|หรือ'.split(
    '|',
  )
const articles: ReadonlySet<string> = new Set('the der die das den le la el il lo de het'.split(' '))
/** Of "instead of this or this or this", as many as anybody means. */
const MOST_JOINED = 4
/** Of "order number no. is", as many as anybody writes. */
const MOST_NUMBER_WORDS = 3

/** Whether what begins there is called the number of an order, an article, a parcel or a paper. */
export function isLabelled(text: string, start: number): boolean {
  let before = text.slice(Math.max(0, start - LONGEST_LABEL), start).toLowerCase()
  if (/[#№]\s{0,3}$/u.test(before)) return true
  for (let stripped = 0; stripped <= MOST_NUMBER_WORDS; stripped++) {
    before = before.replace(/[\s.:#-]{1,3}$/u, '')
    if (endsWithLabel(before)) return true
    const [word = ''] = LAST_WORD.exec(before) ?? []
    const counted = numberWords.has(word) ? word : unspacedNumberWords.find((one) => before.endsWith(one))
    if (counted === undefined) return false
    before = before.slice(0, before.length - counted.length)
  }
  return false
}

const LONGEST_LABEL = 60
const LAST_WORD = /[\p{L}\p{M}\d°º№/]{1,20}$/u
/** Words of labels, with the signs within them: "s/n", "track & trace", "code-barres". */
const LAST_WORDS = /(?:[^\s,;:!?()[\]]{1,30}\s){0,2}[^\s,;:!?()[\]]{1,30}$/u

function endsWithLabel(before: string): boolean {
  if (unspacedLabels.some((label) => before.endsWith(label))) return true
  const words = (LAST_WORDS.exec(before)?.[0] ?? '').replace(/^["'„“«]+/u, '').split(/\s/u)
  if (NO_LABEL.test(words.join(' '))) return false
  return [1, 2, 3].some((count) => isLabel(words.slice(-count).join(' ')))
}

function isLabel(words: string): boolean {
  const isOne = (one: string) =>
    labels.has(one) || codes.has(one) || labels.has(one.replace(/(?:e?s|en)$/u, '')) || compound.test(one)
  const [last = ''] = /[^-/"'„“«]*$/u.exec(words) ?? []
  return isOne(words) || isOne(last)
}

/** "Item number 2025550143 arrived instead of 2025550144": another number of as many digits is of the same kind. */
export function isLabelledWithAnother(text: string, start: number, digits: number): boolean {
  let at = start
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    const [between = ''] = BETWEEN.exec(text.slice(Math.max(0, at - LONGEST_BETWEEN), at)) ?? []
    if (!isJoint(between.toLowerCase())) return false
    const end = at - between.length
    const [number = ''] = NUMBER.exec(text.slice(Math.max(0, end - LONGEST_NUMBER), end)) ?? []
    if (number.replace(/\D/g, '').length !== digits) return false
    at = end - number.length
    if (isLabelled(text, at)) return true
  }
  return false
}

const BETWEEN = /[^\d.!?。\n]+$/u
const LONGEST_BETWEEN = 60
const NUMBER = /\d(?:[ -]?\d){0,21}$/u
const LONGEST_NUMBER = 40

/** Whether what stands between two numbers makes them alike, to its end. */
function isJoint(between: string): boolean {
  const words = between.trim().split(/\s+/u)
  if (/^\s?[,;/&+]\s{0,2}$/u.test(between) || unspacedJoints.some((one) => between.trimEnd().endsWith(one)))
    return true
  const said = articles.has(words.at(-1) ?? '') ? [words, words.slice(0, -1)] : [words]
  return said.some((some) =>
    [1, 2, 3].some((count) =>
      joints.has(
        some
          .slice(-count)
          .join(' ')
          .replace(/^[^\p{L}]+/u, ''),
      ),
    ),
  )
}

/** Whether one of these words stands in a short text. */
export function hasLabel(words: string): boolean {
  const small = words.toLowerCase()
  return (
    small.split(/[\s.,:;()#-]+/u).some((word) => labels.has(word) || compound.test(word)) ||
    unspacedLabels.some((label) => small.includes(label))
  )
}
