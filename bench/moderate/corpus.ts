/** Reviews as they come: of every length, in many scripts, with what phases look for in one of ten. No two need be alike. */
export interface Sample {
  locale: string
  title: string | null
  body: string
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The zip sticks when it is cold.',
    'Warm, light and it packs small.',
    'I paid £89.99 in 2024 and would again.',
    'Broke on day 2, the seller sent a new one within 3 days.',
    'My kids fight over it.',
    'Size 42 runs small, take 43.',
  ],
  de: [
    'Der Reißverschluss klemmt bei Kälte.',
    'Warm, leicht und klein verpackt.',
    'Für 89,99 € völlig in Ordnung.',
    'Nach zwei Tagen kaputt, Ersatz kam sofort.',
    'Größe 42 fällt klein aus.',
    'Würde ich wieder kaufen.',
  ],
  fr: [
    'La fermeture coince par temps froid.',
    'Chaude, légère et peu encombrante.',
    'Pour 89,99 € rien à redire.',
    'Cassée au bout de deux jours.',
    'La taille 42 est petite.',
    'Je la rachèterais.',
  ],
  es: [
    'La cremallera se atasca con el frío.',
    'Abriga, pesa poco y ocupa poco.',
    'Por 89,99 € no está mal.',
    'Se rompió a los dos días.',
    'La talla 42 es pequeña.',
    'La volvería a comprar.',
  ],
  it: [
    'La cerniera si blocca con il freddo.',
    'Calda, leggera e compatta.',
    'Per 89,99 € va bene.',
    'Rotta dopo due giorni.',
    'La taglia 42 veste piccolo.',
    'La ricomprerei.',
  ],
  nl: [
    'De rits hapert als het koud is.',
    'Warm, licht en klein op te bergen.',
    'Voor € 89,99 prima.',
    'Na twee dagen kapot.',
    'Maat 42 valt klein uit.',
    'Ik zou hem weer kopen.',
  ],
  pl: [
    'Zamek zacina się na mrozie.',
    'Ciepła, lekka i mało miejsca zajmuje.',
    'Za 399,99 zł w porządku.',
    'Zepsuła się po dwóch dniach.',
    'Rozmiar 42 jest mały.',
    'Kupiłabym jeszcze raz.',
  ],
  ru: [
    'Молния заедает на морозе.',
    'Тёплая, лёгкая и занимает мало места.',
    'За 8 990 ₽ нормально.',
    'Сломалась через два дня.',
    'Размер 42 маломерит.',
    'Купила бы снова.',
  ],
  tr: [
    'Fermuar soğukta takılıyor.',
    'Sıcak, hafif ve az yer kaplıyor.',
    '1.899,99 TL için gayet iyi.',
    'İki gün sonra bozuldu.',
    '42 numara küçük kalıyor.',
    'Yine alırım.',
  ],
  ja: [
    '寒いとファスナーが引っかかります。',
    '暖かくて軽く、小さくたためます。',
    '12,800円なら満足です。',
    '二日で壊れましたが、すぐ交換してもらえました。',
    '42は小さめです。',
    'また買います。',
  ],
  zh: [
    '天冷的时候拉链会卡住。',
    '保暖又轻，收起来很小。',
    '599元值得。',
    '两天就坏了，卖家马上换了新的。',
    '42码偏小。',
    '还会再买。',
  ],
  ar: [
    'السحاب يعلق في البرد.',
    'دافئة وخفيفة وصغيرة الحجم.',
    'مقابل 349 ريال ممتازة.',
    'تعطلت بعد يومين.',
    'المقاس 42 صغير.',
    'سأشتريها مرة أخرى.',
  ],
}

const finds: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Call me at 212-555-0123.',
    'What a piece of shit.',
    'See https://example.com/x for more.',
    'Mail me: kim (at) gmail dot com.',
  ],
  de: [
    'Ruf an: 0151 23456789.',
    'So eine Scheiße.',
    'Wohne in der Lindenstraße 12, 10969 Berlin.',
    'IBAN DE89 3704 0044 0532 0130 00',
  ],
}

/** @param length of every body, in UTF-16 code units; without, from a sentence to a page as reviews have them. */
export function corpus(count: number, random: () => number, length?: number): Sample[] {
  const locales = Object.keys(sentences)
  return Array.from({ length: count }, (_, index) => {
    const locale = locales[index % locales.length] ?? 'en'
    const said = sentences[locale] ?? []
    const found = finds[locale] ?? finds.en ?? []
    const wanted = length ?? Math.round(20 * Math.exp(random() * 4))
    let body = random() < 0.1 ? `${found[Math.floor(random() * found.length)]} ` : ''
    while (body.length < wanted) body += `${said[Math.floor(random() * said.length)]} `
    if (length !== undefined) body = body.slice(0, length)
    return { locale, title: random() < 0.5 ? (said[Math.floor(random() * said.length)] ?? null) : null, body }
  })
}

/** The same numbers every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
