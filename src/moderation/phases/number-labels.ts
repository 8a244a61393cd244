/** What numbers of orders, articles, parcels and papers are called, in the languages of the shops; compounds and abbreviations too. */
const labels = [
  'order|item|article|art|model|sku|ean|gtin|upc|isbn|asin|serial|series|part|ref|reference|invoice|tracking|parcel|batch|lot|product|catalogue|catalog',
  'sn|s/n|s\\.n|pn|p/n|p\\.n|mpn|imei|vin|rma|barcode|bar code|shipment|consignment|receipt|usps|fedex|dhl|awb|jan',
  'bestellung|bestellnummer|auftrag|auftragsnummer|artikel|artikelnummer|modell|seriennummer|rechnung|rechnungsnummer|sendung|sendungsnummer|(?<!of )charge|strichcode',
  'commande|modèle|série|référence|facture|colis|suivi|matricule|code[ -]barres|lot de fabrication',
  'pedido|artículo|modelo|serie|referencia|factura|envío|lote|código de (?:barras|producto|artículo)|seguimiento|matrícula|guía',
  'ordine|articolo|modello|seriale|riferimento|fattura|spedizione|matricola|lotto|codice (?:a barre|prodotto|articolo)|tracciamento|collo',
  'bestelling|bestelnummer|ordernummer|serienummer|factuur|pakket|track (?:&|and|en) trace|zending|partij|streepjescode',
  'zamówienie|zamówienia|artykuł|artykułu|seryjny|seryjnym|faktura|faktury|przesyłka|przesyłki|partia|partii|seria|serii|katalogowy|kod kreskowy|paczka|paczki',
  'encomenda|artigo|referência|fatura|envio|código de rastreio|rastreio|rastreamento|nota fiscal|código do produto',
  'beställning|ordernr|artikelnr|kolli|paket|försändelse|streckkod',
  'заказ|заказа|артикул|модель|серия|серийный|накладная|накладной|трек|трека|посылка|посылки|заводской|партия|партии|штрих-?код|с/н|каталожный|чек|чека',
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
  'tellimus|partii|arve|saadetis|ordni|serje|tas-serje|lott|ordú|ordaithe|sraithe|shraithe|baisce?',
  'aktenzeichen|az|celex|dossier|ticket',
].join('|')
const compounds = [
  'serien|serie|artikel|auftrags?|bestell|order|ordre|produkt|chargen|teile|ersatzteil|kunden|kund|los|paket|sendungs|tracking|retouren|rechnungs|vorgangs',
  'ticket|modell|typ|typen|material|vertrags|lieferschein|partij|parti|batch|lot|onderdeel|bestel|bestil|factuur|volg|vare|sendings|sändnings|försändelse',
  'kolli|spårnings|sporings|beställnings|bestillings|faktura|tuote|tilaus|sarja|erä|seuranta|lähetys|lasku|toote|tellimuse|seeria|partii|arve|cikk|rendelési?',
  'sorozat|számla|csomag|tétel|gyártási',
].join('|')
/** Of scripts that write a word up to the next one. */
const unspacedLabels = [
  '注文|品番|型番|商品番号|製造番号|追跡番号|シリアル|ロット|バーコード|伝票|型号|型號|订单|訂單|单号|單號|编号|編號|货号|貨號|序列号|序列號|條碼|条形码|条码|批号|批號|批次|流水号|流水號|运单|快递|包裹|发票|發票|款号|款號',
  '주문|모델|모델명|상품번호|제품번호|제조번호|로트|품번|운송장|송장|일련번호|시리얼|바코드|택배',
  'คำสั่งซื้อ|ออเดอร์|รุ่น|รหัสสินค้า|เลขที่|ซีเรียล|เลขพัสดุ|พัสดุ|ใบแจ้งหนี้|บาร์โค้ด|ล็อต',
].join('|')
const numberWords = [
  'n|number|nummer|numéro|número|numero|numer|nr|no|nº|n°|num|id|code|kod|kodu|номер|numarası|नंबर|رقم|מספר',
  'číslo|č|szám|száma|număr|numărul|broj|br|številka|št|numeris|numurs|αριθμός|αριθμό|αρ|№',
  'is|was|ist|war|lautet|est|était|es|era|è|jest|är|er|on|to|to jest|je|este|е|είναι|ir|yra|هو|הוא',
].join('|')
const unspacedNumberWords = '番号|号|号码|號碼|號|码|碼|是|为|為|は|번호|은|는|이|หมายเลข|เลขที่|คือ'
const labelBefore = new RegExp(
  `(?:[#№]|(?<!\\p{L})(?:(?:${labels})(?:s|es|en)?|(?:${compounds})[- ]?(?:nummern?|nrs?|no|num|numero|numbri?|number|szám|száma|code)))` +
    `[\\s.:#-]{0,3}(?:(?:${numberWords})[\\s.:#-]{1,3}){0,2}(?:(?:${numberWords})[\\s.:#-]{0,3})?$` +
    `|رقم (?:${labels})[\\s:]{0,3}$` +
    `|(?:${unspacedLabels})[\\s.:#-]{0,3}(?:(?:${unspacedNumberWords}|no|id)[\\s.:#-]{0,3}){0,2}$`,
  'iu',
)
const anyLabel = new RegExp(
  `(?<!\\p{L})(?:${labels}|(?:${compounds})-?(?:nummer|nr|szám|numero))(?!\\p{L})|${unspacedLabels}`,
  'iu',
)

/** "instead of", "and not", "or": between two numbers of the same kind. */
const spacedJoints = [
  'instead of|rather than|in place of|not|and|or|but|vs|then|statt|anstatt|anstelle von|nicht|und|oder|sondern',
  'au lieu de|et non|et|ou|puis|en lugar de|en vez de|y no|y|o|e|no|sino|invece di|invece del|al posto di|non|in plaats van|niet|en|of|maar',
  'zamiast|a nie|nie|i|lub|oraz|em vez de|ao invés de|em lugar de|não|istället för|i stället för|inte|och|eller|i stedet for|i stedet|ikke|og',
  'sijaan|ei|ja|tai|vaan|namiesto|místo|namísto|a|ne|nebo|alebo|helyett|nem|és|vagy|în loc de|nu|și|sau|вместо|и|или|а не|не|замість|і|та|або',
  'αντί για|αντί|και|ή|όχι|umjesto|namesto|in|ali|ili|nego|vietoj|ir|arba|nevis|vietā|un|vai|asemel|või|minflok|u|jew|in áit|agus|nó',
  'yerine|değil|ve|veya|بدلا من|بدلاً من|بدل|و|أو|وليس|במקום|ולא|או|के बजाय|और|या',
].join('|')
const unspacedJoints =
  'の代わりに|ではなく|じゃなくて|と|や|대신|대신에|말고|와|과|하고|而不是|而非|不是|和|或|跟|与|與|、|，|แทน|และ|หรือ'
/** A number, and what stands between it and the next, at most a clause. */
const NUMBER_BEFORE = new RegExp(
  `(?<digits>\\d(?:[ -]?\\d){4,21})(?<between>[^\\d.!?。\\n]{0,40}(?:(?<!\\p{L})(?:${spacedJoints})(?:\\s(?:the|der|die|das|le|la|el|il|de|het))?\\s{1,2}|(?:${unspacedJoints})\\s{0,2})|\\s?[,;/&+]\\s{0,2})$`,
  'iu',
)
/** Of "instead of this or this or this", as many as anybody means. */
const MOST_JOINED = 4

/** Whether what begins there is called the number of an order, an article, a parcel or a paper. */
export function isLabelled(text: string, start: number): boolean {
  return labelBefore.test(text.slice(Math.max(0, start - 40), start))
}

/** "Item number 2025550143 arrived instead of 2025550144": another number of as many digits is of the same kind. */
export function isLabelledWithAnother(text: string, start: number, digits: number): boolean {
  let at = start
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    const before = text.slice(Math.max(0, at - 90), at)
    const found = NUMBER_BEFORE.exec(before)
    if (found?.groups?.digits?.replace(/\D/g, '').length !== digits) return false
    at -= before.length - found.index
    if (isLabelled(text, at)) return true
  }
  return false
}

/** Whether one of these words stands in a short text. */
export function hasLabel(words: string): boolean {
  return anyLabel.test(words)
}
