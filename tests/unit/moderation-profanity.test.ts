import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchingText } from '../../src/moderation/matching-text.ts'
import { profanity } from '../../src/moderation/phases/profanity.ts'
import { foreignLanguages } from '../../src/moderation/profanity/foreign-words.ts'
import {
  folded,
  internationalWords,
  isAllowed,
  languageWords,
  listedWords,
  maskedWords,
  mildWords,
  unmistakableWords,
} from '../../src/moderation/profanity/masked-words.ts'
import { findSpacedWords, spacedWords } from '../../src/moderation/profanity/spaced-words.ts'
import { aSubmission, hostileTexts, observationsOf, wordsFound } from './a-submission.ts'
import { realisticReviews } from './realistic-reviews.ts'
import { reviewSentences } from './review-sentences.ts'

const wordsOf = (language: string) => spacedWords(language, maskedWords(language))

describe('strong words are found', () => {
  test.each([
    ['de', 'Was für ein Scheißladen!', 'Scheißladen'],
    ['de', 'Dieses Scheißteil taugt nichts', 'Scheißteil'],
    ['de', 'Scheißdreck, gleich kaputt', 'Scheißdreck'],
    ['fr', 'Va te faire foutre', 'Va te faire foutre'],
    ['cs', 'To je píča', 'píča'],
    ['cs', 'Je to hovno', 'hovno'],
    ['ru', 'Стало хуем', 'хуем'],
    ['ru', 'Нихуя не работает', 'Нихуя'],
    ['ru', 'Полный пи3дец', 'пи3дец'],
    ['fi', 'Painu vittuun', 'vittuun'],
    ['hu', 'Baszd, eltört', 'Baszd'],
    ['th', 'สัส แย่มาก', 'สัส'],
    ['zh-Hant', '真機掰', '機掰'],
    ['en', 'The dipshit at support', 'dipshit'],
    ['en', 'What a fuckwit', 'fuckwit'],
    ['en', 'ƒuck this', 'ƒuck'],
    ['en', 'ꜰᴜᴄᴋ this', 'ꜰᴜᴄᴋ'],
    ['en', 'This is fucking brilliant.', 'fucking'],
    ['en-GB', 'Utter SHIT', 'SHIT'],
    ['en', 'a piece of shit, really', 'piece of shit'],
    ['en', 'sold by a nigger', 'nigger'],
    ['de', 'So eine Scheiße!', 'Scheiße'],
    ['de', 'scheisse verarbeitet', 'scheisse'],
    ['de-AT', 'Verkäufer ist ein Arschloch', 'Arschloch'],
    ['de', 'what the fuck', 'fuck'],
    ['fr', "Quelle merde, l'enculé", 'merde'],
    ['fr', 'putain de produit', 'putain'],
    ['es', 'Vaya mierda', 'mierda'],
    ['es', 'El vendedor es un hijo de puta', 'hijo de puta'],
    ['it', 'Che cazzo di prodotto', 'cazzo'],
    ['nl', 'Wat een kut ding', 'kut'],
    ['nl', 'die hoer van de winkel', 'hoer'],
    ['pl', 'kurwa, znowu nie działa', 'kurwa'],
    ['pt-BR', 'que merda de produto', 'merda'],
    ['pt', 'caralho, partiu', 'caralho'],
    ['sv', 'vilken kuk', 'kuk'],
    ['ja', 'この店員はまんこだ', 'まんこ'],
    ['ja', 'ファック、壊れた', 'ファック'],
    ['ar', 'البائع شرموطة', 'شرموطة'],
    ['ar', 'يا ابن الشرموطة', 'ابن الشرموطة'],
    ['he', 'המוכר בן זונה', 'בן זונה'],
    ['he', 'איזה חרא', 'חרא'],
    ['zh', '老板是个傻逼', '傻逼'],
    ['th', 'ไอ้สัส ของพัง', 'ไอ้สัส'],
    ['is', 'hvað fuck', 'fuck'],
    ['bg', 'шибана работа', 'шибана'],
    ['cs', 'to je kokotina', 'kokotina'],
    ['da', 'sikke en kælling', 'kælling'],
    ['el', 'τι μαλακία είναι αυτή', 'μαλακία'],
    ['fi', 'ihan vittu paska', 'vittu'],
    ['hi', 'yeh chutiya product', 'chutiya'],
    ['hi', 'यह चूतिया है', 'चूतिया'],
    ['hr', 'koje sranje', 'sranje'],
    ['bs', 'jebeno skupo', 'jebeno'],
    ['hu', 'kibaszott drága', 'kibaszott'],
    ['id', 'bangsat, rusak', 'bangsat'],
    ['ko', '씨발이 진짜', '씨발이'],
    ['ko', '병신같은 물건', '병신같은'],
    ['nb', 'for en fitte', 'fitte'],
    ['no', 'hold kjeft, kuk', 'kuk'],
    ['ro', 'ce pula mea', 'pula'],
    ['ru', 'полная хуйня', 'хуйня'],
    ['ru', 'пиздец какой-то', 'пиздец'],
    ['sk', 'taká kokotina', 'kokotina'],
    ['tr', 'orospu çocuğu satıcı', 'orospu çocuğu'],
    ['uk', 'повний піздець', 'піздець'],
    ['zh-Hant', '老闆是個賤人', '賤人'],
    ['zh-Hant', '這個雞掰東西', '雞掰'],
    ['zh-TW', '你這個狗娘養的', '狗娘養的'],
    ['zh-TW', '操你媽', '操你媽'],
    ['zh-HK', '幹妳娘', '幹妳娘'],
    ['th', 'อีดอกทองขายของห่วย', 'อีดอกทอง'],
  ])('in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(profanity, body, { locale })).toContain(expected)
  })

  test.each([
    ['full-width letters', 'ｆｕｃｋ it', 'ｆｕｃｋ'],
    ['digits for letters', 'what a 5h1t', '5h1t'],
    ['signs for letters', 'sh!t and $hit', 'sh!t'],
    ['drawn-out letters', 'fuuuuckkkk this', 'fuuuuckkkk'],
    ['zero-width characters', 'f\u200bu\u200bck this', 'f\u200bu\u200bck'],
    ['strokes through it', 'f\u0336u\u0336c\u0336k\u0336 this', 'f\u0336u\u0336c\u0336k\u0336'],
    ['spaces between', 'what the f u c k is this', 'f u c k'],
    ['points between', 'f.u.c.k', 'f.u.c.k'],
    ['signs between', 's-h-i-t', 's-h-i-t'],
    ['letters of another script', 'fu\u0441k and \u0455hit', 'fu\u0441k'],
    ['Greek letters', '\u03f2unts sh\u03b9t', 'sh\u03b9t'],
    ['upper case and a neighbour', 'great!SHIT', 'SHIT'],
  ])('behind %s, and the whole of them', async (_, body, expected) => {
    expect(await wordsFound(profanity, body)).toContain(expected)
  })

  test.each([
    ['ja', 'この店員はま ん こだ', 'ま ん こ'],
    ['zh', '老板是个傻 逼', '傻 逼'],
    ['zh', '傻 逼', '傻 逼'],
    ['zh', '操 你 妈，垃圾', '操 你 妈'],
    ['ko', '씨 발, 또 고장', '씨 발'],
    ['ko', '아 씨 발 진짜', '씨 발'],
    ['en', 'fu ck this', 'fu ck'],
    ['en', 'what a fuc king mess', 'fuc king'],
    ['fr', 'f u ck ça', 'f u ck'],
    ['en', 'f   u   c   k', 'f   u   c   k'],
    ['en', 's\th\ti\tt', 's\th\ti\tt'],
    ['en', 's/h/i/t and f, u, c, k', 's/h/i/t'],
  ])('torn apart, in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(profanity, body, { locale })).toContain(expected)
  })

  test.each([
    ['it', 'La commessa è una troia', 'troia'],
    ['it', 'figlio di troia', 'troia'],
    ['it', 'il venditore, figlio di Troia', 'Troia'],
    ['it', 'La commessa è una Troia', 'Troia'],
    ['it', 'Troia! Ridatemi i soldi', 'Troia'],
    ['it', 'ma che TROIA', 'TROIA'],
    ['pt', 'o vendedor é um paneleiro', 'paneleiro'],
    ['en', 'what a pussy', 'pussy'],
    ['fr', 'une bite', 'bite'],
    ['pt', 'boceta', 'boceta'],
    ['tr', 'piç satıcı', 'piç'],
    ['cs', 'ta kunda', 'kunda'],
    ['fr', 'J’en ai rien à branler de vos excuses', 'rien à branler'],
    ['fr', 'Va te branler, branleur', 'te branler'],
    ['en', 'The owner and his retards', 'retards'],
    ['en', 'That seller is a mong', 'mong'],
    ['en', 'run by faggots', 'faggots'],
    ['de', 'Der Fahrer ist ein Bimbo', 'Bimbo'],
  ])('though they are harmless elsewhere, in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(profanity, body, { locale })).toContain(expected)
  })

  test.each([
    [
      'de',
      'Der Verkäufer ist ein Hurensohn und eine Fotze, ihr seid alle Kanaken.',
      'Hurensohn, Fotze, Kanaken',
    ],
    ['ru', 'Этот продавец полный мудак, а товар просто хуйня, не покупайте здесь', 'мудак, хуйня'],
    ['es', 'El vendedor es un hijo de puta, vaya mierda de tienda', 'hijo de puta, mierda'],
    ['fr', 'Quelle merde ce produit, le vendeur est un enculé de première', 'merde, enculé'],
    ['zh', '老板是个傻逼，东西质量非常差，大家不要买', '傻逼'],
  ])('though the author says that it is English, in %s: %s', async (_, body, expected) => {
    expect((await wordsFound(profanity, body, { locale: 'en' })).join(', ')).toBe(expected)
  })

  test.each([
    [
      'Great tent, keeps the rain out. Der Verkäufer ist ein richtiger Hurensohn. Would buy again.',
      'Hurensohn',
    ],
    ['Great tent, keeps the rain out. Продавец полный мудак и обманщик. Would buy again.', 'мудак'],
    ['Great tent, keeps the rain out. 老板是个傻逼. Would buy it again any time.', '傻逼'],
  ])('and in a sentence of another language: %s', async (body, expected) => {
    expect(await wordsFound(profanity, body, { locale: 'en' })).toEqual([expected])
  })

  test('and what the author says as well as what it looks like', async () => {
    const body = 'Das ist wirklich ein schönes Zelt, nur leider total shit verarbeitet'
    expect(await wordsFound(profanity, body, { locale: 'en' })).toEqual(['shit'])
  })

  test('behind Arabic and Hebrew prefixes and vowel points', async () => {
    expect(await wordsFound(profanity, 'والشرموطة', { locale: 'ar' })).toEqual(['والشرموطة'])
    expect(await wordsFound(profanity, 'שַׁרְמוּטָה', { locale: 'he' })).toEqual(['שַׁרְמוּטָה'])
    expect(await wordsFound(profanity, 'הזונה', { locale: 'he' })).toEqual(['הזונה'])
  })

  test('as a slur when they are one', async () => {
    const found = await observationsOf(profanity, aSubmission({ body: 'shit from a nigger' }))
    expect(found.map(({ reason, code }) => [reason, code])).toEqual([
      ['OBSCENE_OR_SEXUAL', 'profanity'],
      ['DISCRIMINATORY', 'slur'],
    ])
  })

  test('in every field', async () => {
    const texts = { title: 'shit', body: 'shit', points: ['ok', 'shit'], displayName: 'shit' }
    const found = await observationsOf(profanity, aSubmission(texts))
    expect(found.map(({ field }) => field)).toEqual(['title', 'body', 'points.1', 'displayName'])
  })
})

describe('a slur', () => {
  test.each([
    ['en', 'The owner is a nigger'],
    ['en', 'you retards'],
    ['de', 'Der Fahrer, dieser Kanake'],
    ['fr', 'le livreur est un pédé'],
    ['es', 'el vendedor es un maricón'],
    ['pl', 'ty cwelu, to znaczy cwel'],
    ['ru', 'ты пидор'],
    ['tr', 'satıcı ibne'],
    ['sv', 'säljaren är en blatte'],
  ])('that is meant for somebody is masked and waits, in %s: %s', async (locale, body) => {
    const found = await observationsOf(profanity, aSubmission({ body, locale }))
    expect(found.map(({ action, reason, code }) => `${action} ${reason} ${code}`)).toEqual([
      'redact DISCRIMINATORY slur',
      'hold DISCRIMINATORY abuse',
    ])
  })

  test.each([
    ['en', 'It says nigger on the cover. You should know.'],
    ['en', 'A book about the word faggot'],
    ['de', 'Neger steht auf dem alten Etikett'],
  ])('that is quoted is masked alone, in %s: %s', async (locale, body) => {
    const found = await observationsOf(profanity, aSubmission({ body, locale }))
    expect(found.map(({ action }) => action)).toEqual(['redact'])
  })
})

describe('mild words', () => {
  const rules = { staffNames: [], blockedWords: [] }
  test.each([
    ['en', 'This sucks, what a bastard', ['sucks', 'bastard']],
    ['de', 'Am Arsch', ['Arsch']],
    ['fi', 'Perkele', ['Perkele']],
    ['nb', 'Faen, jævlig bra', ['Faen', 'jævlig']],
  ])('pass in %s by default, and are masked where the store says so: %s', async (locale, body, expected) => {
    expect(await wordsFound(profanity, body, { locale })).toEqual([])
    const storeRules = { ...rules, masksMildWords: true }
    expect(await wordsFound(profanity, body, { locale, storeRules })).toEqual(expected)
  })

  test('are none of the strong ones', () => {
    for (const language of Object.keys(languageWords)) {
      const strong = new Set(maskedWords(language).map(({ text }) => text))
      expect(mildWords(language).filter(({ text }) => strong.has(text))).toEqual([])
    }
  })
})

test('at least twenty-four languages have a list that somebody went through', () => {
  expect(Object.keys(languageWords).length).toBeGreaterThanOrEqual(24)
})

describe('words that only contain one pass', () => {
  test.each([
    [
      'en',
      'Shipped from Scunthorpe to Penistone and Essex by the assistant, a classic cocktail glass for the bass player',
    ],
    [
      'en',
      'The shiitake, the mishit, Matsushita, the analysis, the cumin, the titanium, the grape, the therapist',
    ],
    ['en', 'As good as the ass in the stable; an as-new title'],
    ['de', 'Der Staubsauger mit Analoganzeige, ein Schwanenhals, die Fickmühle; Massenware, Arschbombe'],
    ['fr', 'Le concombre, la cuisine, le député, la bitte, le disputé, la réputation'],
    ['es', 'La computadora, el cómputo, disputa, la imputación'],
    ['it', 'La montagna, il cazzotto, lo strofinaccio'],
    ['nl', 'De kutsch, het schoenmakersmes, de gekruisigde; schijterig'],
    ['pl', 'Chujnik, kurwatura, kutaśnik'],
    ['pt', 'A disputa, o computador, o cuidado'],
    ['sv', 'Kukeln, fittings och runkande maskin'],
    ['ja', 'あんまんこれ食べた、こまんこうげん、ファックス、ビッチリ'],
    ['zh', '操作很方便，干净，日期新鲜，贱卖，操场'],
    ['th', 'หีบใส่ของ สัดส่วนพอดี'],
    ['ar', 'العكس صحيح، الزبدة والزبون والكسوة والتنيك'],
    ['he', 'המחרוזת, הזונח, שרמוט'],
    ['en', 'a b c d e f g, f u n, s h i n y; D I Y and the A B C of it'],
    ['bg', 'Курорт, скуребеж, лайнер, шибой'],
    ['cs', 'Kurvatura, píšťala, hovnivál'],
    ['da', 'Pikant sauce, lortere, kussel'],
    ['el', 'Πουτίγκα, μαλακό, μαλακά και σκάτουλα'],
    ['fi', 'Vittoria, kullinen väri, perseus, nussukka'],
    ['hr', 'Kurs, pičigin, jabuka, govnara'],
    ['hu', 'Szarvas, faszén, pinata, kurvus'],
    ['id', 'Kontolir, memekik, bangsawan'],
    ['ko', '보지 못했다, 자지 않는다, 출발점'],
    ['nb', 'Kukeluring, fittings, horisont'],
    ['ro', 'Pulover, curcubeu, muierușcă, futon'],
    ['ru', 'Подстрахуй, художник, употреблять, рубля, застрахуй, команда, оскорблять, скипидар'],
    ['sk', 'Kurvatúra, kokosový'],
    ['tr', 'Sıkı, sık sık, siki siki sarılmış, götürdü, amca, piçata, amlı'],
    ['uk', 'Підстрахуй, художник, шлюпка, гівняк'],
    ['hi', 'Chunar, gandhi, lundi'],
  ])('%s: %s', async (locale, body) => {
    expect(await wordsFound(profanity, body, { locale })).toEqual([])
  })
})

describe('words that are harmless in a shop pass in their own language', () => {
  test.each([
    [
      'en',
      'The cocks on the Moby Dick mug, sexy nude panties, size XXX, a vibrator, blue tits at the feeder, strap on and deep throat',
    ],
    [
      'en',
      'Damn, this sucks ass, what a bastard to assemble; white power cable, S & M sizes, fingering weight wool',
    ],
    [
      'de',
      'Viel zu dick, nackt, die Muschi frisst es, Möpse, Schiesser, den Vögeln, Rosette am Sattel, Schabracke, am Arsch',
    ],
    [
      'fr',
      'La chatte, le baiser, la pédale, la tapette, bourrée, con, jouir, la suce, une gerbe, le cul-de-sac',
    ],
    ['es', 'Madera maciza, un martillo, la concha, el trio, el culo del niño, idiota, maldito, pinche'],
    [
      'it',
      'Si monta e si montare, la sega, il finocchio, la pompa, i piselli, per femminuccia, la vacca, il cesso, pirla',
    ],
    [
      'nl',
      'De muts, de pot, de paal, naaien, zuigen, een asbak, de hond uitlaten, kan tegen een stootje, watje, schatje, eikel',
    ],
    ['pl', 'Dmuchać, jajko, pieprzyć, robić loda, suka, zajebisty, dupa'],
    ['pt', 'O saco de pau, comer, a torneira, o bumbum, a cerveja, o frango assado, o vibrador, o veado'],
    ['sv', 'Fan vad hård sås, helvete, sätta på, en stake, jävlar, Brad Pitt'],
    ['ja', '女の子に、スリット、フック、ぶっかけうどん、ランジェリー、嫌い、おしり、グロ'],
    ['zh', '性价比高，送给他妈的礼物，适合你全家，靠背舒服，成人款，牛奶，老二喜欢，激情'],
    ['th', 'กะปิอร่อย ล้างตู้เย็น'],
    ['ar', 'قضيب ستارة، حلمة الرضاعة، مبادل حراري، فرج، لعق، بزاز'],
    ['he', 'זין של כלי נשק'],
  ])('%s: %s', async (locale, body) => {
    expect(await wordsFound(profanity, body, { locale })).toEqual([])
  })

  test.each([
    ['it', 'Un libro sulla guerra di Troia, con il cavallo di Troia in copertina'],
    ['fr', 'La table commence à branler, elle s’est mise à branler au bout d’un mois'],
    ['en', 'This primer retards rust, retards the growth of mould and may retard the drying of paint'],
    ['en', 'Bought in Mong Kok. Faggots and peas, just like my gran made. Your pork faggots are great'],
    ['de', 'Bimbo Brot aus Spanien, sie schmeckt gut. Toast von Bimbo, die Marke Bimbo'],
    ['fr', 'La mer de Chine, la mer de sable'],
    ['en', 'Customers who re-ordered; it’s hit or miss; a bit ch. 3; sizes S M L X L, S/M/L/XL, D I Y'],
    ['zh', '质量太傻 逼我退货，做体操 你妈妈很喜欢'],
    ['ko', '박민수 씨 발 사이즈에 맞아요. 김 씨 발이 편하대요. 새 끼 식사로 좋아요'],
    ['ja', '白いごまん こちらは良い。 あ い う え お'],
    ['th', 'ของ ดี มาก ส่ง ไว'],
    ['th', 'ผ้าลายดอกทองสวยมาก สร้อยดอกทองคำ'],
    ['it', 'Il libro parla di Troia e di Achille, le mura di Troia'],
    ['pt', 'O paneleiro de cozinha em inox é ótimo. Armário paneleiro bem embalado'],
    ['en', 'The pussy willow came in bud; pussy willows last for weeks'],
    ['fr', "La bite d'amarrage du bateau, des bites d’amarrage en fonte"],
    ['pt', 'A boceta de costura é linda'],
    ['tr', 'Piç domates sürgünlerini aldım'],
    ['cs', 'Pan Kunda byl milý, paní Kunda také'],
    ['zh-Hant', '適合妳娘的禮物，妳老母的生日，不操妳的心，乾貨，老闆人好'],
    ['ja', '会員の人種、変態しない昆虫、誘惑に負けた。緊縛ではない。'],
  ])('in their phrases, in %s: %s', async (locale, body) => {
    expect(await wordsFound(profanity, body, { locale })).toEqual([])
  })

  test('and so does every ordinary review sentence', async () => {
    for (const [locale, sentences] of Object.entries(reviewSentences)) {
      for (const body of sentences) expect(await wordsFound(profanity, body, { locale })).toEqual([])
    }
  })
})

describe('the word lists', () => {
  test.each(Object.entries(languageWords))(
    'of %s allow only what is listed, and call a slur or harmless in a phrase only what is masked',
    (language, words) => {
      const listed = new Set(listedWords(language))
      const allowed = Object.values(words.allowed).flat()
      expect(allowed.filter((word) => !listed.has(folded(word)))).toEqual([])
      expect(words.added.filter((word) => listed.has(folded(word)))).toEqual([])
      const masked = new Set(maskedWords(language).map(({ text }) => text))
      expect(words.slurs.filter((word) => !masked.has(folded(word)))).toEqual([])
      expect(allowed.filter((word) => masked.has(folded(word)))).toEqual([])
      const needless = (words.harmless ?? []).filter((phrase) =>
        folded(phrase)
          .split(' ')
          .every((word) => !masked.has(word)),
      )
      expect(needless).toEqual([])
    },
  )

  test.each(Object.keys(languageWords))('of %s are each found, alone and in a sentence', async (language) => {
    const missed: string[] = []
    for (const { text } of maskedWords(language)) {
      for (const body of [text, `${text} .`, `(${text.toUpperCase()})`]) {
        const found = await wordsFound(profanity, body, { locale: language })
        if (found.length === 0) missed.push(body)
      }
    }
    expect(missed).toEqual([])
  })
})

describe('a strong word that means nothing else anywhere is found whatever is declared', () => {
  test.each(Object.keys(languageWords))('of %s', async (language) => {
    const missed: string[] = []
    for (const locale of ['en', 'de', language])
      for (const { text } of unmistakableWords(language).filter((word) => !isAllowed(word.text, locale)))
        for (const body of [text, `Great tent. ${text}!`])
          if ((await wordsFound(profanity, body, { locale })).length === 0) missed.push(`${locale}: ${body}`)
    expect(missed).toEqual([])
  })

  test.each([
    ['ko', 'Great tent, 씨발 broke at once'],
    ['ja', 'まんこ tent'],
    ['zh', 'Tent 傻逼 broke'],
    ['th', 'The ควย tent'],
    ['hi', 'क्या चूतिया tent'],
    ['ar', 'tent, كسمك'],
    ['he', 'tent, שרמוטה'],
    ['el', 'tent, μαλάκα'],
    ['ru', 'tent, хуйня'],
    ['hi', 'tent by a madarchod'],
  ])('one of %s in a few words: %s', async (_, body) => {
    for (const locale of ['en', 'de', 'fr', 'ja'])
      expect(await wordsFound(profanity, body, { locale })).toHaveLength(1)
  })

  test.each([
    ['en', 'Det är slut. Jag fick den i en kurva.'],
    ['sv', 'Det är slut, jag fick den i en kurva'],
    ['es', 'A la hora de la porra, una verga de barco'],
    ['fr', 'Livré en retard, hure de sanglier'],
    ['ro', 'Vine cu o curea'],
    ['hr', 'Dva puta sam kupio u Puli'],
    ['fa', 'خیلی نیک است'],
    ['ja', '支那そばが美味しい'],
    ['nl', 'Wat een shit ding'],
    ['en', 'Lund University, Pula in Croatia, Randi, Peder, Kike and Quim'],
  ])('but none that does, in %s: %s', async (locale, body) => {
    const own = maskedWords(locale).map(({ text }) => text)
    const found = await wordsFound(profanity, body, { locale })
    expect(found.filter((word) => !own.includes(folded(word)))).toEqual([])
  })

  test('and all of the others are masked in their own language', () => {
    for (const [language, { elsewhere = [] }] of Object.entries(languageWords)) {
      const masked = maskedWords(language).map(({ text }) => text)
      expect(elsewhere.map(folded).filter((word) => !masked.includes(word))).toEqual([])
    }
  })

  test('and nobody of seventy countries is called one', async () => {
    const names = Object.values(allLocales).flatMap(({ person }) =>
      textsOf([person?.first_name, person?.last_name]),
    )
    const foreign = new Set(
      Object.keys(languageWords)
        .flatMap(unmistakableWords)
        .map(({ text }) => text),
    )
    expect([...new Set(names.filter((name) => foreign.has(folded(name))))]).toEqual([])
  })

  test.each([
    ['english', 'en', ['merde']],
    ['french', 'fr', []],
    ['spanish', 'es', ['chuj', 'merdoso']],
  ])('and the dictionary of %s has none but borrowed ones', (name, own, borrowed) => {
    const words: readonly string[] = createRequire(import.meta.url)(`an-array-of-${name}-words`)
    const foreign = new Set(
      Object.keys(languageWords)
        .filter((language) => language !== own)
        .flatMap(unmistakableWords)
        .map(({ text }) => text)
        .filter((text) => !maskedWords(own).some((word) => word.text === text) && !isAllowed(text, own)),
    )
    expect(words.filter((word) => foreign.has(word))).toEqual(borrowed)
  })
})

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : []
}

describe('a language is only looked for where a word of another may stand', () => {
  test.each(Object.keys(languageWords))('every word of %s is one', (language) => {
    const own = language === 'en' ? 'de' : 'en'
    const passed = maskedWords(language)
      .filter(({ text }) => !internationalWords.some((word) => word.text === text))
      .flatMap(({ text }) => [
        text,
        `so a ${text}!`,
        text.replaceAll('o', '0').replaceAll('e', '3'),
        [...text].join('.'),
      ])
      .filter((text) => text.length > 3 && /\p{L}/u.test(text))
      .filter((text) => findSpacedWords(matchingText(text).text, wordsOf(language)).length > 0)
      .filter((text) => !foreignLanguages([matchingText(text).text], own, false).has(language))
    expect(passed).toEqual([])
  })

  test('and most reviews have none', () => {
    const reviews = Object.entries(realisticReviews)
      .filter(([locale]) => !['ar', 'he', 'ja', 'ko', 'zh'].includes(locale))
      .flatMap(([locale, { negative, positive }]) =>
        [...negative, ...positive].map((body) => ({ locale, body })),
      )
    const foreign = reviews.filter(
      ({ locale, body }) => foreignLanguages([matchingText(body).text], locale, false).size > 0,
    )
    expect(foreign.length).toBeLessThan(reviews.length / 5)
  })
})

test('no ordinary review has a word masked for the language that it seems to be in', async () => {
  const bodies = [
    ...Object.values(realisticReviews).flatMap(({ negative, positive }) => [...negative, ...positive]),
    ...Object.values(reviewSentences).flat(),
  ]
  // Of the declared language it may be: "en retard", declared to be English.
  for (const locale of ['en', 'de', 'nl', 'pl', 'tr', 'zh'])
    for (const body of bodies)
      for (const word of await wordsFound(profanity, body, { locale }))
        expect([body, locale, maskedWords(locale).map(({ text }) => text)]).toEqual([
          body,
          locale,
          expect.arrayContaining([folded(word)]),
        ])
})

describe('whatever surrounds a strong word', () => {
  test('the span is the word', async () => {
    const around = fc.string({
      unit: fc.constantFrom('a', ' ', '.', 'é', '👍', '日', '\n', 'ß', '1', '-'),
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(around, around, async (before, behind) => {
        const body = `${before} fuck ${behind}`
        expect(await wordsFound(profanity, body)).toEqual(['fuck'])
      }),
    )
  })
})

describe('a hostile text is answered', () => {
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    for (const locale of ['en', 'ja', 'th', 'ar']) {
      const found = await observationsOf(profanity, aSubmission({ body, locale }))
      expect(found.every(({ start, end }) => 0 <= start && start < end && end <= body.length)).toBe(true)
    }
  })
})
