import { describe, expect, test } from '@jest/globals'
import { blockedWords } from '../../src/moderation/phases/blocked-words.ts'
import { moderationReasons } from '../../src/moderation/reasons.ts'
import { blockableWords } from '../../src/stores/blockable-words.ts'
import { readOrdinaryWords } from '../../src/stores/ordinary-words.ts'
import { readPersonNames } from '../../src/stores/person-names.ts'
import { storeSettings } from '../../src/stores/settings.ts'
import { settingsInput } from '../../src/stores/settings-input.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'

const rules = (...words: [string, (typeof moderationReasons)[number]][]) => ({
  masksMildWords: false,
  staffNames: [],
  blockedWords: words.map(([word, reason]) => ({ word, reason })),
})

const isAccepted = async (settings: object) =>
  (await settingsInput(new Set(), settings)).safeParse(settings).success

describe('a word that the store listed', () => {
  const storeRules = rules(
    ['Project Falke', 'CONFIDENTIAL'],
    ['内部価格', 'CONFIDENTIAL'],
    ['müllerin', 'SPAM'],
  )
  test.each([
    ['I saw Project Falke in the box', ['CONFIDENTIAL']],
    ['PROJECT FALKE, ｐroject falke', ['CONFIDENTIAL', 'CONFIDENTIAL']],
    ['その内部価格で買った', ['CONFIDENTIAL']],
    ['Die Müllerin', ['SPAM']],
    ['Project Falkenhorst, Müllerinnen', []],
  ])('holds on the ground it was listed with: %s', async (body, expected) => {
    const found = await observationsOf(blockedWords, aSubmission({ body, storeRules }))
    expect(found.map(({ action, reason }) => `${action} ${reason}`)).toEqual(
      expected.map((reason) => `hold ${reason}`),
    )
  })

  test.each(Object.entries(hostileTexts))('is looked for in a hostile text: %s', async (_, body) => {
    await observationsOf(
      blockedWords,
      aSubmission({ body, storeRules: rules(['a', 'SPAM'], ['1 1', 'SPAM']) }),
    )
  })
})

/** What a shop would like not to read, in the languages of its customers; forms, misspellings and disguises of it too. */
const ordinary = {
  praise: 'excellent excelente wonderful gut génial ottimo bra',
  blame: `bad awful Terrible disappointing scam fraud schlecht schlechte schrecklich horrible malo terribile slecht slechte straszny ruim hemsk
    ужасно плохой плохая сломалась терпеть سيئ سيئة مكسور والسيئ 最悪 ひどい がっかり っかり ボロボロ 很差 korkunç rubbish nul déçu déçue mauvaise mediocre meh
    underwhelming beware subpar kaputter enttäuschte pessimo péssimo zła dåliga רע גרועה מאכזב delusa decepcionada teleurstellend besviken quietscht verkratzt inaffidabile afgeraden odradzam ломается 遅い 安っぽい 불량 kalitesiz
    rozczarowana pettymys špatný kırık berbat खराब แย่มาก 고장났어요`,
  'what happened':
    'overpriced refund rip-off Schrott remboursement 返金 leaks leaking returned delaminated undicht Retoure przecieka протекает 水漏れ 坏了 退货 고장',
  goods: 'tent zipper Reißverschluss Lieferant serial 内部価格 Billigschrott Fehlkonstruktion weather',
  grammar: 'the and und not nicht 30 100',
  'what blames in compounds and by itself': `Schlamperei Wucherpreise Lieferverzug Etikettenschwindel Materialermüdung Nahtbruch Reißverschlussproblem Garantieverweigerung Fakeshop
    Abzockladen arnaqueurs fregatura miskoop šmejd bubel chłam барахло лохотрон çakma 먹튀 비추`,
  'both Chinese scripts': `騙子 詐騙 差勁 退貨 劣質 壞掉 騙人 黑心 黑店 爛貨 壞了 山寨 坑人 好用 滿意 斷裂 難吃 騙錢 骗子 诈骗 差劲 退货 劣质 坏掉 骗人 烂货 坏了 满意
    断裂 难吃 骗钱 質量差 生锈 生鏽 冒牌货 冒牌貨 起皺 開膠`,
  'names of well-known shops': 'Zalando Shein amazon Temu メルカリ 쿠팡 淘宝 Озон',
  'what one writes to a shop by': 'WhatsApp Telegram',
  misspellings:
    'tereible horrendous hrorendous disapointing scamm garbge epmfehlenswert mangelhfat kaputtt décevent frgatura oszutwo отвртительно απογοτευση',
  'Cyrillic and Greek in Latin letters':
    'obman moshenniki govno lohotron slomalos shahraistvo izmamnik apogoiteysi apati kleftes',
  'two Korean syllables, three letters without vowels': '부실 저질 얼룩 하급 هشة وسخ רקב',
  'contractions without their apostrophe': `doesnt didnt isnt wasnt couldnt theyre youre jsuis jai cest nest`,
  'short forms of chats': `pq pcq pk tjrs bcp vc tb tmb nao xq nn xke xké cmq nich hab net idd ngt ikk emmä nwm neni hogy щас чё шо gak yg ur thx imo u`,
  'carriers, and what a claim is called': `DHL GLS DPD UPS FedEx Hermes Evri PostNL Colissimo Correos SEUR InPost BRT Posti PostNord Bring USPS Yamato ヤマト 顺丰
    СДЭК Omniva Chronopost Yodel RMA DOA refund warranty E-04 E04 F21 SAV`,
  disguises: 'schl3cht nu1 soooooo enttaeuscht 2weeks 1star dеçu ｂａｄ',
}
/** What reviewers write and none of our lists had when the rules were made. */
const unseen = {
  German:
    'Sperrmüllqualität Sollbruchstelle Kabelbruch Wackelkontakt Ausschussware Dreckszeug Kackladen Hinhaltetaktik Ersatzteilmangel',
  French:
    'arnaqueries défectuosité malfaçon effiloché décousu décollement surfacturation irrespectueux bricolage',
  Italian:
    'truffaldina rimborsati inaffidabilità scollato scolorito arrugginita ingannati incompetenti cafoni',
  Spanish: 'estafaron engañabobos chapucera defectuosos descosido desteñido oxidado incumplimiento morosos',
  Dutch:
    'oplichterspraktijken miskleun wangedrocht kapotgegaan levertijd klantonvriendelijk afknapper tegenvaller weggegooid',
  Polish: 'chińszczyzna tandetność niesolidny nierzetelny oszukańcza wadliwość rozkleił przepłacony odmowa',
  Czech: 'podvodný reklamaci nespolehlivý zmetkovitý zrezivělý vybledlý přeplacený neochota neprofesionální',
  Russian: 'обманули кидалы разводняк некачественно протекла расклеилась облезла ржавчина воняет',
  Turkish: 'dolandırıldık kandırmayın kusurlular yırtıldı paslandı kokuyor pahalılık ilgisizlik vurdumduymaz',
  Swedish:
    'lurendrejare skräpprodukt kvalitetsbrist returvägran leveransförsening söndrig blekt rostig stinker',
  Finnish: 'huijarikauppa laatuongelma toimitusviive sekundaa hajonnut haisee ruosteinen haalistui rahastus',
  Hungarian: 'átvertek minőségtelen elszakadt büdös rozsdás túlárazva szélhámosság pénzkidobás vacakság',
  Greek:
    'απατεώνας ελαττωματικά σκουριασμένο ξεθωριασμένο βρωμάει σκίστηκε ακριβότερο κακοτεχνία ανυπόληπτοι',
  Korean: '환불안됨 불량투성이 사기업체 배송느림 품질최악 냄새남 찢어짐 터짐 고장남',
  Japanese: '壊れやすい 詐欺サイト 偽物業者 悪臭 縫製不良 ほつれ 色落ち 返金拒否 対応最悪',
  Chinese: '质量差 脱线 开胶 生锈 发霉 有毒 欺骗 坑爹 骗局',
  Arabic: 'نصابون محتالون مغشوشة مقلدة رديئة متأخرة مكسورة خربانة غالية',
  Hebrew: 'נוכלת מזויפים שבורה פגומים מאכזבת יקרים איחורים החזרים רמאית',
  Ukrainian: 'обдурили шахрайський неякісно смердить зламалася підроблений зрадлива розчарувала',
}

/** Blame, and names with blame behind, as a shop could list them. */
const capitalised = [
  'Nicht Empfehlen',
  'Schlechte Qualität',
  'Nie Wieder',
  'Never Again',
  'Total Rubbish',
  'Broken Zipper',
  'Leaks Water',
  'Zero Stars',
  'Will Return',
  'Rusty Poles',
  'Mai Più',
  'Pessima Qualità',
  'Mala Calidad',
  'No Recomiendo',
  'Jamais Plus',
  'Mauvaise Qualité',
  'Slechte Kwaliteit',
  'Niet Kopen',
  'Zła Jakość',
  'Nie Polecam',
  'Péssima Qualidade',
  'Não Compre',
  'Dålig Kvalitet',
  'Aldrig Igen',
  'Berbat Ürün',
  'Kötü Kalite',
  'Плохое Качество',
  'Не Советую',
  'Погана Якість',
  'Huono Laatu',
  'Älä Osta',
  'Dårlig Kvalitet',
  'Špatná Kvalita',
  'Zlá Kvalita',
  'Rossz Minőség',
  'Proastă Calitate',
  'Лошо Качество',
  'Loša Kvaliteta',
  'Slaba Kakovost',
  'Halb Kvaliteet',
  'Slikta Kvalitāte',
  'Bloga Kokybė',
  'Κακή Ποιότητα',
  'Kualitas Jelek',
  'Chất Lượng Kém',
  'Anna Schlecht',
  'Peter Kaputt',
  'Maria Defekt',
  'Max Abzocke',
  'Anna Tereible',
  'Emma Scamm',
  'Paul Betrüger',
  'Mark Undicht',
  'Rose Wilted',
  'Grace Leaked',
  'Will Disappoint',
  'Joy Killer',
  'Faith Lost',
  'Hope Broke',
  'Ruby Scratched',
  'Amber Faded',
  'Frank Lügner',
  'Victor Wackelt',
  'Linda Estafa',
  'Bella Fregatura',
  'Clara Mentira',
  'Sol Quemado',
  'Mercedes Rota',
  'Angel Caído',
  'Justo Caro',
  'Franco Ladro',
  'Vera Truffa',
  'Bruno Fango',
  'Olivia Schimmel',
  'Jade Cassé',
  'Constant Défaut',
  'Prudence Arnaque',
  'Alma Podrida',
  'Bea Kapotte',
  'Roos Verwelkt',
  'Mira Trasig',
  'Ella Sprucken',
  'Bo Trasiga',
  'Sanna Lögn',
  'Siri Buggar',
  'Alexa Hängt',
  'Haltbarkeit Miserabel',
  'Reissverschluss Klemmt',
  'Nähte Reissen',
  'Stinkt Chemisch',
  'Akku Tot',
  'Wackelkontakt Ständig',
  'Kundendienst Unverschämt',
  'Rückgabe Verweigert',
  'Lieferung Verspätet',
  'Zipper Jammed',
  'Stitching Frayed',
  'Battery Overheats',
  'Customer Ignored',
  'Refund Denied',
  'Cucitura Storta',
  'Cerniera Rotta',
  'Cremallera Atascada',
  'Costura Descosida',
  'Couture Décousue',
  'Fermeture Coincée',
  'Rits Stuk',
  'Zamek Zepsuty',
  'Fecho Estragado',
  'Dragkedja Trasig',
  'Fermuar Bozuk',
  'Молния Сломалась',
  'Блискавка Зламалась',
  'Anna Nicht',
  'Peter Nie',
  'Sara Scam',
  'Tom Overpriced',
  'Nina Überteuert',
  'Lena Verschlissen',
  'Karl Qualitätsmangel',
  'Ida Zerkratzt',
  'Otto Motorschaden',
  'Ute Garantiefall',
  'Nele Lieferverzug',
  'Jan Fehlkauf',
  'Eva Schrott',
  'Tina Wucher',
  'Lea Mogelpackung',
  'Ben Ausschuss',
  'Kim Fakeshop',
  'Kai Abmahnung',
  'Rob Ripoff',
  'Dan Flimsy',
  'Sue Shoddy',
  'Al Bogus',
  'Ray Dodgy',
  'Vic Tacky',
  'Nic Naff',
  'Lou Lousy',
  'Pat Rotten',
  'Kit Cracked',
  'Dee Fective',
]

const phrases = [
  'bad quality',
  'sent it back',
  'came apart',
  'b a d',
  '30 days',
  '...',
  '👎',
  'ne fonctionne pas',
  'لا يعمل',
]

describe('an ordinary word', () => {
  test.each([
    ...Object.entries(ordinary).map(([kind, words]) => [kind, words.split(/\s+/)] as const),
    ...Object.entries(unseen).map(([language, words]) => [`unseen, ${language}`, words.split(' ')] as const),
    ['phrases', phrases] as const,
  ])('cannot be blocked: %s', async (_, words) => {
    const isOrdinary = await readOrdinaryWords()
    expect(words.filter((word) => !isOrdinary(word))).toEqual([])
    expect(await isAccepted({ blockedWords: words.map((word) => ({ word, reason: 'SPAM' })) })).toBe(false)
    expect(
      await blockableWords(
        words.map((word) => ({ word, reason: 'SPAM' })),
        [],
      ),
    ).toEqual([])
  })

  test('can be, beside one that is none: an invented name, a token of spammers, a coupon', async () => {
    const words = [
      ...['Project Zwirnhold', 'Zwirnhold', 'Kvazibo', 'Quorvex', 'Lumivox', 'Fnoblix', 'Klyuchnik'],
      ...['ツヴィルンホルト', '즈비른홀트', '벨모라', '루미비오'],
      ...['casino', 'Bitcoin', '加微信', '代开发票', 'WK-4711', 'ANNA10', 'XKJ-99', 'dealz4u_kim'],
    ]
    const blockedWords = words.map((word) => ({ word, reason: 'CONFIDENTIAL' as const }))
    expect(await isAccepted({ blockedWords })).toBe(true)
    expect(await blockableWords(blockedWords, [])).toEqual(blockedWords)
  })
})

describe('a full name of a person', () => {
  test.each([
    ...[
      'Jörg Müller',
      'Müller, Jörg',
      'Max Böhm',
      'Anna Schmidt',
      'Kim Andersson',
      'Dolores García',
      'Ana María López',
    ],
    ...[
      'Jan Kowalski',
      'Anna Kowalska',
      'Eva Novák',
      'Marco Ferrari',
      'Pierre Dubois',
      'Lars Jensen',
      'Luis Díaz',
    ],
    ...['Nguyen Van An', 'Nguyễn Văn An', 'Сергей Иванов', 'Анна Петрова', 'Priya Nair'],
    // Nobody's word in any language.
    ...['Oluwaseun Adeyemi', 'Wiebe Dijkema', 'Tunç Özdoğan', 'Calogero Schifani', 'Gülşah Karabulut'],
    ...['남궁민', '서유나', '佐藤花子', '山田 太郎', '田中太郎', '王芳', '이준', '김민수', 'Anna M. Schmidt'],
  ])('is %s', async (name) => {
    expect((await readPersonNames())(name)).toBe(true)
    expect(await isAccepted({ staffNames: [name] })).toBe(true)
  })

  test.each([
    // A given name, and what a critic says of the goods.
    ...[
      'Mai Più',
      'Mai Piu',
      'Mai Arrivato',
      'Mai Funzionato',
      'Will Return',
      'Will Rip',
      'Will Send Back',
      'Price Hike',
    ],
    ...[
      'Rusty Poles',
      'Rusty Zipper',
      'Major Crack',
      'River Inside',
      'Luz Fraca',
      'Nur Plastik',
      'Nur Billigplastik',
    ],
    ...[
      'Nur Klein',
      'Sol Caro',
      'Rose Fanée',
      'Noor Kapot',
      'Vera Oszustwo',
      'Mai Rimborsata',
      'Nur Verkratzt',
      'Nur Rückgabe',
      'Vit Nekvalitní',
      'Вера Потеряна',
      'Slava Nova',
    ],
    // Names all the same, of ordinary words.
    ...[
      'Joy Smith',
      'Kim Lee',
      'Tom Crook',
      'Pedro Guerra',
      'Jörg van der Berg',
      'María de la Cruz',
      'Will Rose',
    ],
    ...['高品質', '王道', '安心', '全然', '时间', '나쁨'],
    ...[
      'Terrible Service',
      'Billigware Schrott',
      'nicht empfehlen',
      'zero stars',
      'money back',
      'geht nicht',
      'leaks water',
      'never again',
    ],
    ...[
      'return it',
      'sent back',
      'keine Antwort',
      'low quality',
      'two weeks',
      'nicht zu',
      'zu kurz',
      'der Reißverschluss',
      'Fjord 2',
    ],
    ...[
      // A rare word of blame beside a name that is a word as well, or beside another.
      ...['Will Wonky', 'Nur Mumpitz', 'Mai Scassone', 'Anna Verbeult', 'Vera Ciofeca', 'Sol Desbotado'],
      ...['Naarmuuntunut Vetoketju', 'Zardzewiałe Porysowane', 'Söndrig Blekt', 'Потрескался Поцарапано'],
      ...['Scammy Scamazon', 'Zerfleddert Verbeult', 'Çürük Dökülüyor', 'Törött Lepusztult'],
      // Names all the same, of words that a critic writes.
      'Grace Love',
      'Anna Schlecht',
      'Will Never Buy Again',
      'Will Break',
      'May Break',
      'Don Buy This',
      '高い',
      '安物',
      '金返せ',
      '田舎臭い',
      '王八蛋',
      'すぐ壊',
      '返品',
      '坏了',
      '不好',
      'Anna',
      'Anna nicht',
      'Good Tent',
      'Kim 2',
      'lo peor',
      'très mauvais',
      ' ',
      '-',
    ],
  ])('is not %s', async (name) => {
    expect((await readPersonNames())(name)).toBe(false)
    expect(await isAccepted({ staffNames: [name] })).toBe(false)
  })

  test('is nothing that a critic writes with capitals', async () => {
    const isPersonName = await readPersonNames()
    expect(capitalised.filter(isPersonName)).toEqual([])
  })
})

describe('settings', () => {
  test.each([
    ['a deadline of half an hour', { publishDeadlineHours: 0 }],
    ['a deadline of fifteen days', { publishDeadlineHours: 360 }],
    ['a first name for a full one', { staffNames: ['Anna'] }],
    ["a mail provider for the staff's domain", { staffEmailDomains: ['gmail.com'] }],
    ...[
      'co.uk',
      'com.br',
      'hotmail.co.uk',
      'yahoo.de',
      'outlook.de',
      'gmx.com',
      'yahoo.co.jp',
      'comcast.net',
      ...'posteo.de tutanota.com duck.com ziggo.nl telia.com a1.net azet.sk siol.net proximus.be bbox.fr tim.it movistar.es meo.pt eir.ie yousee.dk altibox.no elisanet.fi'.split(
        ' ',
      ),
      ...'op.pl volny.cz indamail.hu net.hr mail.bg rdsnet.ro otenet.gr cytanet.com.cy go.net.mt neti.ee tvnet.lv takas.lt pt.lu hispeed.ch meta.ua mynet.com'.split(
        ' ',
      ),
    ].map((domain): [string, object] => [`the shared domain ${domain}`, { staffEmailDomains: [domain] }]),
    ['a reason of its own', { blockedWords: [{ word: 'Zwirnhold', reason: 'NEGATIVE' }] }],
    ['a criterion that is none', { blockedWords: [{ word: 'Zwirnhold', reason: 'SPAM', rating: 1 }] }],
    ['a setting that is none', { minimumRating: 4 }],
    ['a contact that is none', { escalationContact: 'nobody' }],
    ['a short secret', { moderationService: { url: 'https://example.com', secret: 'short' } }],
  ])('refuse %s', async (_, settings) => {
    expect(await isAccepted(settings)).toBe(false)
  })

  test('are plain by default, and may be what they should', async () => {
    expect(storeSettings.parse({})).toMatchObject({
      publishDeadlineHours: 72,
      masksMildWords: false,
      staffNames: [],
      staffEmailDomains: [],
      blockedWords: [],
    })
    const settings = {
      publishDeadlineHours: 336,
      masksMildWords: true,
      staffNames: ['Anna Schmidt', '山田太郎'],
      staffEmailDomains: ['works.example'],
      escalationContact: 'help@works.example',
      blockedWords: moderationReasons
        .filter((reason) => reason !== 'ILLEGAL')
        .map((reason) => ({ word: 'Zwirnhold', reason })),
    }
    expect((await settingsInput(new Set(), settings)).parse(settings)).toMatchObject(settings)
  })
})
