/** Of delivery and service, not of the product: regular expressions over a text as matchingText writes it. */
export const shopWords: Readonly<Record<string, string>> = {
  ar: 'التوصيل|توصيل|الشحن|شحن|خدمة العملاء|المندوب|التغليف|الطرد',
  de: 'lieferung|versand|lieferzeit|geliefert|paket|paketbote|kundenservice|kundendienst|hotline|verkäufer|rückgabe|rücksendung|dhl|hermes|bestellvorgang',
  en: 'delivery|deliveries|delivered|shipping|shipped|courier|parcel|package arrived|customer service|support team|seller|refund|return process|ups|fedex|usps|checkout',
  es: 'entrega|envío|envio|enviado|repartidor|mensajero|paquete|atención al cliente|servicio al cliente|vendedor|devolución|reembolso|correos|seur',
  fr: 'livraison|livré|livreur|colis|expédition|service client|sav|vendeur|remboursement|retour|transporteur|chronopost|colissimo',
  he: 'משלוח|המשלוח|שליח|השליח|שירות לקוחות|שירות הלקוחות|החבילה|המוכר|החזר',
  it: 'consegna|spedizione|spedito|corriere|pacco|servizio clienti|assistenza clienti|venditore|rimborso|reso',
  ja: '配送|発送|配達|届くの|お届け|梱包|カスタマーサポート|店の対応|ショップの対応|返金|返品',
  nl: 'levering|bezorging|geleverd|bezorgd|bezorger|verzending|pakket|klantenservice|verkoper|retour|terugbetaling|postnl',
  pl: 'dostawa|dostawy|dostawę|wysyłka|wysyłki|kurier|paczka|paczkę|obsługa klienta|sprzedawca|sprzedawcy|zwrot|inpost',
  pt: 'entrega|envio|enviado|entregue|estafeta|entregador|encomenda|atendimento|apoio ao cliente|vendedor|devolução|reembolso|correios|ctt',
  sv: 'leverans|leveransen|levererades|frakt|frakten|paket|paketet|kundtjänst|kundservice|säljaren|retur|återbetalning|postnord',
}
