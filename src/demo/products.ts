/** What the demo store sells: thirteen things, five of them variants in two groups. */
export const demoProducts = [
  {
    externalId: 'fjord-2-green',
    groupExternalId: 'fjord-2',
    title: 'Fjord 2 tent, green',
    productType: 'Tent',
    titles: {
      de: 'Zelt Fjord 2, grün',
      fr: 'Tente Fjord 2, verte',
      ja: 'テント フィヨルド2 グリーン',
      ar: 'خيمة فيورد 2، خضراء',
    },
  },
  {
    externalId: 'fjord-2-sand',
    groupExternalId: 'fjord-2',
    title: 'Fjord 2 tent, sand',
    productType: 'Tent',
    titles: {
      de: 'Zelt Fjord 2, sand',
      fr: 'Tente Fjord 2, sable',
      ja: 'テント フィヨルド2 サンド',
      ar: 'خيمة فيورد 2، رملية',
    },
  },
  {
    externalId: 'fjord-2-red',
    groupExternalId: 'fjord-2',
    title: 'Fjord 2 tent, red',
    productType: 'Tent',
    titles: {
      de: 'Zelt Fjord 2, rot',
      fr: 'Tente Fjord 2, rouge',
      ja: 'テント フィヨルド2 レッド',
      ar: 'خيمة فيورد 2، حمراء',
    },
  },
  {
    externalId: 'polar-regular',
    groupExternalId: 'polar',
    title: 'Polar sleeping bag, regular',
    productType: 'Sleeping bag',
    titles: {
      de: 'Schlafsack Polar, normal',
      fr: 'Sac de couchage Polar, standard',
      ja: '寝袋 ポーラー レギュラー',
    },
  },
  {
    externalId: 'polar-long',
    groupExternalId: 'polar',
    title: 'Polar sleeping bag, long',
    productType: 'Sleeping bag',
    titles: { de: 'Schlafsack Polar, lang', fr: 'Sac de couchage Polar, long', ja: '寝袋 ポーラー ロング' },
  },
  {
    externalId: 'komet-stove',
    title: 'Komet gas stove',
    productType: 'Stove',
    titles: { de: 'Gaskocher Komet', fr: 'Réchaud à gaz Komet' },
  },
  {
    externalId: 'lux-headlamp',
    title: 'Lux headlamp',
    productType: 'Light',
    titles: { de: 'Stirnlampe Lux', fr: 'Lampe frontale Lux' },
  },
  {
    externalId: 'grat-45-pack',
    title: 'Grat 45 backpack',
    productType: 'Backpack',
    titles: { de: 'Rucksack Grat 45', fr: 'Sac à dos Grat 45' },
  },
  {
    externalId: 'wolke-mat',
    title: 'Wolke sleeping mat',
    productType: 'Mat',
    titles: { de: 'Isomatte Wolke', fr: 'Matelas Wolke' },
  },
  {
    externalId: 'quell-bottle',
    title: 'Quell insulated bottle',
    productType: 'Bottle',
    titles: { de: 'Isolierflasche Quell', fr: 'Bouteille isotherme Quell' },
  },
  {
    externalId: 'stab-poles',
    title: 'Stab trekking poles',
    productType: 'Poles',
    titles: { de: 'Trekkingstöcke Stab', fr: 'Bâtons de marche Stab' },
  },
  {
    externalId: 'schauer-jacket',
    title: 'Schauer rain jacket',
    productType: 'Jacket',
    titles: { de: 'Regenjacke Schauer', fr: 'Veste de pluie Schauer' },
  },
  {
    externalId: 'kiesel-mug',
    title: 'Kiesel mug',
    productType: 'Mug',
    titles: { de: 'Becher Kiesel', fr: 'Tasse Kiesel' },
  },
]

/** The store's answers, to the first critical reviews of each language. */
export const demoReplies: Record<string, string[]> = {
  en: [
    'That should not happen. A new set of poles is on its way to you, and we have told the workshop.',
    'We are sorry about the three weeks. Exchanges now leave our warehouse within two days.',
  ],
  de: [
    'Das tut uns leid. Die Stangen sind seit diesem Frühjahr aus einem anderen Material; Ersatz ist unterwegs.',
    'Danke für den Hinweis. Bitte melden Sie sich, wir tauschen den Schlafsack um.',
  ],
  fr: ['Nous sommes désolés. Une nouvelle fermeture vous sera posée gratuitement dans notre atelier.'],
  es: ['Lamentamos lo ocurrido. Hemos revisado ese lote y le enviamos otra tienda.'],
  it: ['Ci dispiace. I picchetti nuovi sono in acciaio e gliene spediamo una serie.'],
  nl: ['Wat vervelend. U krijgt van ons een nieuwe rits, kosteloos ingezet.'],
  sv: ['Tråkigt att höra. Hör av er till oss så går vi igenom ventilationen tillsammans.'],
  ja: ['ご不便をおかけして申し訳ございません。新しいポールをお送りいたします。'],
}
