/**
 * Placeholders as other systems write them, which a customer would read as they stand: Mailchimp's *|FNAME|*, Salesforce's %%name%%, Emarsys's
 * $NAME$, Mailjet's [[data:name]], AWeber's {!name}, SendGrid's -name-, Infusionsoft's ~Contact.Name~ and what shops are used to write by hand.
 * Only what is nothing else: "$5", "50 %", "[sic]", "<3" and "a < b" are words.
 */
const unmistakable: readonly RegExp[] = [
  // Nobody writes a brace to a customer: {name}, {$name}, ${name}, #{name}, {% name %}, and ours with one missing.
  /[{}]/,
  /\*\|.*?\|\*/,
  /\[\[|<%|%>|<<\w+>>/,
  /(?<!\d)%%?[a-z_][\w.-]*%/i,
  /%\(\w+\)[sd]|%\d+\$[sd]|(?<!\d\s?)%[sd](?!\w)/,
  /\$[a-z]\w*\$/i,
  /(?<![\p{L}\d])\$[a-z_]\w+/u,
  /##\w+##|@@\w+@@/,
  /~\w+\.\w+~/,
]

/** What may be a word as well as a placeholder, by what is between its marks. */
const doubtful: readonly RegExp[] = [
  /\[([^[\]]{1,60})\]/g,
  /<([^<>]{1,60})>/g,
  /(?<![\p{L}\d$])\$([A-Z]\w+)/gu,
  /(?<![\p{L}\d-])-(\w{1,60})-(?![\p{L}\d-])/gu,
  /(?<!\w)__(\w{1,60}?)__(?!\w)/g,
]

/** What mails have placeholders for, as they are called, without spaces, marks and accents. */
const fields: ReadonlySet<string> = new Set(
  (
    'name fullname firstname lastname fname lname forename surname givenname familyname yourname username nickname ' +
    'customer customername customersname customerfirstname customerlastname client clientname buyername recipient recipientname subscribername contactname ' +
    'product products productname producttitle producttype item itemname order ordernumber orderno orderid ordername orderdate ' +
    'store storename shop shopname company companyname brand brandname merchantname sitename sitetitle ' +
    'email emailaddress phone link url reviewlink reviewurl unsubscribe unsubscribelink unsubscribeurl date amount discountcode couponcode ' +
    'vorname nachname kunde kundin kundenname kundenvorname anrede produkt produktname artikel artikelname bestellnummer bestellung firma firmenname shopname ' +
    'prenom nom nomclient nomduclient client produit nomproduit nomduproduit commande numerocommande numerodecommande boutique entreprise ' +
    'nombre apellido apellidos nombrecliente nombredelcliente cliente producto nombredelproducto pedido numerodepedido tienda empresa ' +
    'nome cognome nomecliente nomedelcliente prodotto nomeprodotto nomedelprodotto ordine numeroordine negozio azienda sobrenome apelido produto nomedoproduto encomenda loja ' +
    'naam voornaam achternaam klant klantnaam bestelling bestelnummer winkel bedrijf ' +
    'navn fornavn efternavn etternavn kunde kundenavn ordrenummer butik butikk namn fornamn efternamn kund kundnamn ordernummer foretag nimi etunimi sukunimi asiakas tuote tilaus tilausnumero kauppa ' +
    'imie nazwisko klient zamowienie numerzamowienia sklep jmeno prijmeni zakaznik vyrobek objednavka obchod meno priezvisko ime prezime priimek kupac kupec keresztnev vezeteknev nev termek rendeles prenume nume magazin ' +
    'имя фамилия клиент покупатель товар заказ магазин имя_клиента імя прізвище клієнт замовлення име фамилно ονομα επωνυμο ad soyad isim 姓名 名前 氏名 お名前 商品名 注文番号 店舗名 이름 고객명 상품명 주문번호 订单号 订单编号 商品名称 店铺名称 訂單編號 商品名稱 הרשם שם الاسم اسم'
  )
    .split(' ')
    .map(plain),
)

/** Whether a text has a placeholder of another system, or half of one of ours. */
export function hasForeignPlaceholder(text: string): boolean {
  return (
    unmistakable.some((pattern) => pattern.test(text)) ||
    doubtful.some((pattern) => [...text.matchAll(pattern)].some(([, inner = '']) => namesField(inner)))
  )
}

/** "FNAME", "first_name", "customer.name", "firstname,fallback=there". */
function namesField(inner: string): boolean {
  const [bare = ''] = inner.trim().split(/[,:|=]/, 1)
  if (/^%?[a-z][a-z\d.]*_\w+%?$/i.test(bare)) return true
  return fields.has(plain(bare)) || fields.has(plain(bare.slice(bare.lastIndexOf('.') + 1)))
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s_'’%-]/gu, '')
}
