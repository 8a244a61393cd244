import { describe, expect, test } from '@jest/globals'
import { languages as uiLanguages } from '../../src/i18n/languages.ts'
import { threats } from '../../src/moderation/phases/threats.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { languageWords } from '../../src/moderation/profanity/masked-words.ts'
import { selfHarmPhrases } from '../../src/moderation/threats/self-harm-phrases.ts'
import { threatPhrases } from '../../src/moderation/threats/threat-phrases.ts'
import { threatenedPersons } from '../../src/moderation/threats/threatened-persons.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'
import { reviewSentences } from './review-sentences.ts'

const codesIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ body, locale }))).map(({ code }) => code)

const threatening = [
  ['ar', 'سأقتلك إن لم ترجع المال'],
  ['cs', 'Vím, kde bydlíš, a zabiju tě'],
  ['da', 'jeg ved, hvor I bor'],
  ['de', 'Ich weiß, wo du wohnst.'],
  ['de-CH', 'ich bringe euch alle um'],
  ['el', 'θα σε σκοτώσω'],
  ['en', 'I will kill you if I do not get my money'],
  ['en-GB', 'I’m gonna stab the driver'],
  ['en', 'I know where you live'],
  ['en', "we'll burn down your shop"],
  ['en', 'you deserve to die'],
  ['es', 'te voy a matar'],
  ['es-MX', 'sé dónde vives'],
  ['fi', 'minä tapan sinut'],
  ['fr', 'je vais vous tuer'],
  ['fr', 'je sais où tu habites'],
  ['he', 'אני אהרוג אותך'],
  ['hu', 'megöllek titeket'],
  ['it', 'so dove abiti, ti ammazzo'],
  ['ja', 'お前を殺してやる'],
  ['ja', '店に火をつけるぞ'],
  ['ko', '너 죽여버린다'],
  ['nb', 'jeg skal drepe deg'],
  ['no', 'jeg vet hvor du bor'],
  ['nl', 'ik weet waar je woont'],
  ['nl', 'ik maak je dood'],
  ['pl', 'zabiję cię'],
  ['pt-BR', 'vou te matar'],
  ['pt', 'sei onde moras'],
  ['ro', 'te omor'],
  ['ru', 'я тебя убью'],
  ['sv', 'jag ska döda dig'],
  ['tr', 'seni öldüreceğim'],
  ['uk', "я тебе вб'ю"],
  ['zh', '我要杀了你'],
  ['is', 'I will kill you'],
  ['th', 'กูจะฆ่ามึง กูรู้ว่าบ้านมึงอยู่ไหน'],
  ['hi', 'मैं तुम्हें जान से मार दूँगा'],
  ['hi', 'main tumhe jaan se maar dunga'],
  ['id', 'Saya akan membunuh kamu'],
  ['bg', 'ще те убия, знам къде живееш'],
  ['hr', 'ubit ću te'],
  ['sr', 'znam gde živiš'],
  ['sk', 'zabijem ťa, viem kde bývaš'],
  ['de', 'Ich bringe Sie um!'],
  ['de', 'Ich werde deine Familie umbringen'],
  ['de', 'Wenn mein Geld nicht kommt, zünde ich an: ich zünde euch den Laden an.'],
  ['en', 'The driver spat at me, I will kill him.'],
  ['en', 'I will kill you with a knife'],
  ['en', 'You will die, scum.'],
  ['en', 'Watch your back, we are coming'],
  ['en', 'I will come to your house and burn it'],
  ['es', 'voy a matar al vendedor'],
  ['fr', 'je vais buter le livreur'],
  ['fr', 'je vais t’égorger'],
  ['it', 'ammazzo il corriere'],
  ['ja', '絶対に殺してやる'],
  ['ja', '店長を殺す'],
  ['ko', '너 집 어디 사는지 알아'],
  ['ko', '판매자를 죽여버린다'],
  ['nl', 'ik ga de bezorger vermoorden'],
  ['pl', 'zabiję tego sprzedawcę'],
  ['ru', 'убью этого курьера'],
  ['tr', 'kuryeyi öldüreceğim'],
  ['uk', "вб'ю продавця"],
  ['zh', '老子要弄死老板'],
  ['zh', '杀你全家'],
  ['ja', 'ぶっ殺すぞ'],
  ['ko', '죽여버린다'],
  ['th', 'ฆ่ามึงแน่'],
  ['de', 'Euch sollte man alle umbringen'],
  ['it', 'ti spacco la faccia'],
  ['en', 'gonna kill you'],
  ['fr', 'je vais te planter'],
  ['zh', '我知道你家住哪里'],
  ['lt', 'Aš tave užmušiu'],
  ['lt', 'Žinau, kur gyveni, nudursiu jus'],
  ['lv', 'Es tevi nogalināšu'],
  ['lv', 'Zinu, kur tu dzīvo'],
  ['et', 'Ma tapan su ära'],
  ['et', 'Ma tean, kus sa elad'],
  ['sl', 'Ubil te bom'],
  ['sl', 'Vem, kje živiš'],
  ['ga', 'Maróidh mé thú'],
  ['ga', 'Tá a fhios agam cá gcónaíonn tú'],
  ['mt', 'Se noqtlok'],
  ['mt', 'Naf fejn toqgħod'],
] as const

/** A bomb, somebody who should, somebody who comes: in every language alike. */
const announced = {
  ar: ['وضعت قنبلة في متجركم', 'يجب أن يقتلكم أحد', 'أنا قادم من أجل عائلتك'],
  bg: ['сложих бомба в магазина', 'някой трябва да те убие', 'идвам за семейството ти'],
  cs: ['Ve vašem obchodě je bomba', 'Někdo by vás měl zastřelit', 'Přijdu si pro tvou rodinu'],
  da: ['Jeg har lagt en bombe i jeres butik', 'Nogen burde skyde dig', 'Jeg kommer efter din familie'],
  de: ['In eurem Laden liegt eine Bombe', 'Jemand sollte dich erschießen', 'Ich hole mir deine Familie'],
  el: ['Υπάρχει βόμβα στο μαγαζί σας', 'Κάποιος πρέπει να σε σκοτώσει', 'Έρχομαι για την οικογένειά σου'],
  en: [
    'There is a bomb in your store',
    'I put a bomb in your warehouse',
    'Someone should shoot you',
    "I'm coming for your family",
    'You should be shot',
  ],
  es: ['Hay una bomba en vuestra tienda', 'Alguien debería matarte', 'Voy a por tu familia'],
  et: ['Teie poes on pomm', 'Keegi peaks su maha laskma', 'Tulen su pere järele'],
  fi: ['Laitoin pommin kauppaanne', 'Jonkun pitäisi ampua sinut', 'Tulen hakemaan perheesi'],
  fr: ['Il y a une bombe dans votre magasin', 'Quelqu’un devrait te tuer', 'Je viens chercher ta famille'],
  ga: [
    'Tá buama i do shiopa',
    'Ba cheart do dhuine éigin thú a mharú',
    'Tiocfaidh mé i ndiaidh do theaghlaigh',
  ],
  he: ['שמתי פצצה בחנות שלכם', 'מישהו צריך לירות בך', 'אני בא בשביל המשפחה שלך'],
  hi: ['तुम्हारी दुकान में बम है', 'तुम्हें गोली मार देनी चाहिए', 'मैं तुम्हारे परिवार के लिए आ रहा हूँ'],
  hr: ['U vašoj trgovini je bomba', 'Netko bi te trebao ubiti', 'Dolazim po tvoju obitelj'],
  hu: ['Bombát tettem a boltotokba', 'Valakinek le kéne lőnie téged', 'Eljövök a családodért'],
  id: ['Saya pasang bom di tokomu', 'Seseorang harus membunuhmu', 'Saya akan datang untuk keluargamu'],
  it: ['C’è una bomba nel vostro negozio', 'Qualcuno dovrebbe spararti', 'Vengo a prendere la tua famiglia'],
  ja: ['お前らの店に爆弾を仕掛けた', '誰かお前を撃つべきだ', 'お前の家族を殺す', 'ぶっ殺す'],
  ko: ['너희 가게에 폭탄을 설치했다', '누군가 너를 쏴 죽여야', '네 가족을 찾아간다'],
  lt: ['Jūsų parduotuvėje yra bomba', 'Kas nors turėtų tave nušauti', 'Ateisiu pasiimti tavo šeimos'],
  lv: ['Jūsu veikalā ir bumba', 'Kādam vajadzētu tevi nošaut', 'Nākšu pēc tavas ģimenes'],
  mt: ['Hemm bomba fil-ħanut tagħkom', 'Xi ħadd għandu joqtlok', 'Ġej għall-familja tiegħek'],
  nb: ['Det ligger en bombe i butikken', 'Noen burde skyte deg', 'Jeg kommer etter familien din'],
  nl: [
    'Er ligt een bom in jullie winkel',
    'Iemand moet je neerschieten',
    'Ik kom achter je familie aan',
    'Ik maak je af',
  ],
  pl: ['W waszym sklepie jest bomba', 'Ktoś powinien cię zastrzelić', 'Przyjdę po twoją rodzinę'],
  pt: ['Coloquei uma bomba na sua loja', 'Alguém deveria te matar', 'Vou atrás da sua família'],
  ro: ['Am pus o bombă în magazinul vostru', 'Cineva ar trebui să te împuște', 'Vin după familia ta'],
  ru: ['В вашем магазине бомба', 'Кто-то должен тебя застрелить', 'Приду за твоей семьёй'],
  sk: ['Vo vašom obchode je bomba', 'Niekto by ťa mal zastreliť', 'Prídem si po tvoju rodinu'],
  sl: ['V vaši trgovini je bomba', 'Nekdo bi te moral ustreliti', 'Prišel bom po tvojo družino'],
  sv: ['Jag har lagt en bomb i er butik', 'Någon borde skjuta dig', 'Jag kommer efter din familj'],
  th: ['วางระเบิดไว้ในร้าน', 'ควรมีคนยิงมึง', 'กูจะตามล่าครอบครัวมึง'],
  tr: ['Mağazanızda bomba var', 'Biri seni vurmalı', 'Ailen için geliyorum'],
  uk: ['У вашому магазині бомба', 'Хтось має тебе застрелити', 'Прийду по твою родину'],
  zh: ['你们店里有炸弹', '有人应该打死你', '我会找你全家'],
}

/** A wish that would be a figure of speech by itself, beside what nobody says in one. */
const atTheEnd = {
  ar: ['أريد أن أموت، لم أعد أحتمل', 'أريد أن أموت، ساعدوني'],
  bg: ['искам да умра, не издържам повече', 'искам да умра, помогнете ми'],
  cs: ['chci umřít, už to nezvládám', 'chci umřít, prosím pomozte'],
  da: ['jeg vil dø, jeg kan ikke mere', 'jeg vil dø, hjælp mig'],
  de: ['Ich will sterben, ich kann nicht mehr', 'Ich will sterben, bitte helft mir'],
  el: ['θέλω να πεθάνω, δεν αντέχω άλλο', 'θέλω να πεθάνω, βοήθεια'],
  en: ["I can't go on, I want to die, please help", "I want to die, I can't take it anymore"],
  es: ['quiero morir, no puedo más', 'quiero morirme, ayudadme'],
  et: ['tahan surra, ei jaksa enam', 'ma tahan surra, palun aidake'],
  fi: ['haluan kuolla, en jaksa enää', 'haluan kuolla, auttakaa'],
  fr: ["je veux mourir, je n'en peux plus", 'je veux mourir, aidez-moi'],
  ga: [
    'ba mhaith liom bás a fháil, ní féidir liom leanúint ar aghaidh',
    'ba mhaith liom bás a fháil, cabhraigh liom',
  ],
  he: ['אני רוצה למות, אני לא יכולה יותר', 'אני רוצה למות, תעזרו לי'],
  hi: ['मैं मरना चाहता हूँ, अब और नहीं सह सकता', 'मैं मरना चाहती हूँ, मदद करो'],
  hr: ['želim umrijeti, ne mogu više', 'želim umrijeti, pomozite mi'],
  hu: ['meg akarok halni, nem bírom tovább', 'meg akarok halni, segítsetek'],
  id: ['saya ingin mati, tidak kuat lagi', 'aku mau mati, tolong'],
  it: ['voglio morire, non ce la faccio più', 'voglio morire, aiutatemi'],
  ja: ['死にたい、もう無理', '死にたい、助けて'],
  ko: ['죽고 싶어요, 더는 못 버티겠어요', '죽고 싶어요, 도와주세요'],
  lt: ['noriu mirti, daugiau nebegaliu', 'noriu numirti, padėkite man'],
  lv: ['gribu nomirt, es vairs nevaru', 'gribu mirt, palīdziet'],
  mt: ['irrid immut, ma niflaħx aktar', 'irrid immut, għinuni'],
  nb: ['jeg vil dø, jeg orker ikke mer', 'jeg vil dø, hjelp meg'],
  nl: ['ik wil dood, ik kan niet meer', 'ik wil dood, help me'],
  pl: ['chcę umrzeć, nie daję już rady', 'chcę umrzeć, pomocy'],
  pt: ['quero morrer, não aguento mais', 'quero morrer, me ajudem'],
  ro: ['vreau să mor, nu mai pot', 'vreau să mor, ajutor'],
  ru: ['хочу умереть, больше не могу', 'хочу умереть, помогите'],
  sk: ['chcem zomrieť, už nevládzem', 'chcem zomrieť, pomôžte mi'],
  sl: ['želim umreti, ne zmorem več', 'hočem umreti, pomagajte'],
  sv: ['jag vill dö, jag orkar inte mer', 'jag vill dö, hjälp mig'],
  th: ['อยากตาย ทนไม่ไหวแล้ว', 'อยากตาย ช่วยด้วย'],
  tr: ['ölmek istiyorum, dayanamıyorum', 'ölmek istiyorum, yardım edin'],
  uk: ['хочу померти, більше не можу', 'хочу померти, допоможіть'],
  zh: ['我想死，撑不下去了', '我想死，救救我'],
}

const inAll = (examples: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(examples).flatMap(([locale, bodies]) => bodies.map((body) => [locale, body] as const))

const desperate = [
  ['ar', 'أريد أن أموت'],
  ['cs', 'nechci už žít'],
  ['da', 'jeg har lyst til at dø'],
  ['de', 'ich will mich umbringen'],
  ['el', 'θέλω να πεθάνω'],
  ['en', 'honestly I want to kill myself'],
  ['en', "I don't want to live anymore"],
  ['es', 'quiero morirme'],
  ['fi', 'haluan kuolla'],
  ['fr', 'je veux mourir'],
  ['he', 'אני רוצה למות'],
  ['hu', 'nem akarok élni'],
  ['it', 'voglio morire'],
  ['ja', 'もう死にたい'],
  ['ko', '죽고 싶다'],
  ['nb', 'jeg vil dø'],
  ['nl', 'ik wil niet meer leven'],
  ['pl', 'nie chcę już żyć'],
  ['pt', 'quero morrer'],
  ['ro', 'vreau să mor'],
  ['ru', 'не хочу жить'],
  ['sv', 'jag vill dö'],
  ['tr', 'ölmek istiyorum'],
  ['uk', 'хочу померти'],
  ['zh', '我不想活了'],
  ['bg', 'не искам повече да живея'],
  ['hi', 'मैं मरना चाहता हूँ'],
  ['hi', 'main marna chahta hoon'],
  ['hr', 'želim se ubiti'],
  ['id', 'saya ingin bunuh diri'],
  ['sk', 'nechcem už žiť'],
  ['th', 'อยากฆ่าตัวตาย'],
  ['de', 'Ich will sterben!'],
  ['en', 'I just want to die, nobody cares about me'],
  ['en', 'It came today. I want to die. Thanks for nothing'],
  ['en', 'I took the pills and I want to die'],
  ['en', 'I am going to kill myself.'],
  ['es', 'Me quiero morir, nadie me quiere'],
  ['zh', '没有人在乎我，我真的活不下去了'],
  ['ru', 'Я никому не нужна, хочу умереть'],
  ['lt', 'noriu nusižudyti'],
  ['lv', 'es vairs negribu dzīvot'],
  ['et', 'ma ei taha enam elada'],
  ['sl', 'razmišljam o samomoru'],
  ['ga', 'níl mé ag iarraidh maireachtáil níos mó'],
  ['mt', 'irrid immut'],
  ['zh-Hant', '我想自殺'],
  ['en', 'suicide is the only way out for me'],
  ['en', 'I want to kill my self'],
  ['it', 'Mi voglio ammazzare'],
  ['de', 'Suizid ist der einzige Ausweg'],
] as const

/** As profanity is found behind them. */
const disguised = [
  ['en', 'I will k1ll you, seller. I kn0w where you l1ve.'],
  ['en', 'I will k i l l you'],
  ['en', 'I w i l l k i l l y o u'],
  ['en', 'I will ki11 you'],
  ['en', 'i.will.kill.you: I will k.i.l.l you'],
  ['en', 'I will \u0455tab you, I w\u0456ll kill y\u043eu'],
  ['de', 'ich br1nge dich um'],
  ['fr', 'je vais vous t u e r'],
  ['fr', 'j3 vais v0us tuer'],
  ['ru', 'я тебя у б ь ю'],
  ['zh', '我 要 杀 了 你'],
  ['en', "I'll killl you"],
  ['en', 'I will KIIIILL you'],
  ['en', 'I wiiill kiiiiilll yoooou'],
  ['en', 'I w.i.l.l k.i.l.l y.o.u'],
  ['en', 'i.will.kill.you'],
  ['en', 'I_will_kill_you and i-will-stab-you'],
  ['en', 'I will k*ll you'],
  ['en', 'I will k#ll you, I will st@b you'],
  ['en', 'I will *kill* you'],
  ['en', 'I will "kill" you'],
  ['de', 'Ich.bringe.dich.um'],
  ['de', 'Ich bringe dich ummmm'],
  ['fr', 'Je vais vous tueeeer'],
  ['ru', 'Я тебя убьюююю'],
  ['ru', 'Я тебя уб*ю'],
  ['zh-Hant', '我 要 殺 了 你 們'],
] as const

test.each(threatening)('a threat waits, before all others, in %s: %s', async (locale, body) => {
  const found = await observationsOf(threats, aSubmission({ body, locale }))
  expect(found.map(({ code }) => code)).toContain('threat')
  expect(found.every(({ action, urgent }) => action === 'hold' && urgent === true)).toBe(true)
})

test.each(inAll(announced))('so does what is announced, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('threat')
})

test.each(inAll(atTheEnd))('despair makes a wish earnest, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('selfHarm')
})

test.each(disguised)('a threat that hides waits as well, in %s: %s', async (locale, body) => {
  const found = await observationsOf(threats, aSubmission({ body, locale }))
  expect(found.map(({ code }) => code)).toContain('threat')
  expect(found.every(({ start, end }) => 0 <= start && start < end && end <= body.length)).toBe(true)
})

test('a hidden threat is marked where it stands', async () => {
  const body = 'Awful. I will k i l l you, seller.'
  const [found] = await observationsOf(threats, aSubmission({ body }))
  expect(body.slice(found?.start, found?.end)).toBe('I will k i l l you')
})

test.each(desperate)('somebody in need is seen at once, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('selfHarm')
})

test('all lists have the languages of profanity and of mails, each with an example here', () => {
  const languages = Object.keys(threatPhrases)
  const spoken = uiLanguages.map((language) => language.split('-')[0] ?? '')
  expect(languages).toEqual([...new Set([...Object.keys(languageWords), ...spoken])].sort())
  expect(Object.keys(selfHarmPhrases)).toEqual(languages)
  expect(Object.keys(threatenedPersons)).toEqual(languages)
  expect(Object.keys(announced)).toEqual(languages)
  expect(Object.keys(atTheEnd)).toEqual(languages)
  for (const examples of [threatening, desperate]) {
    const shown = new Set<string>(examples.map(([locale]) => locale.split('-')[0] ?? ''))
    expect(languages.filter((language) => !shown.has(language))).toEqual([])
  }
})

describe('a figure of speech is no threat', () => {
  test.each([
    ['en', 'This price kills me, I could kill for this cake, it is to die for'],
    ['en', 'My wife will kill me if I buy another one. I nearly died laughing.'],
    ['en', 'Killer deal, kills two birds with one stone, kills weeds and 99% of germs'],
    ['en', 'This spray will kill you favourite ants; the noise is killing me'],
    ['en', 'I cut myself on the sharp edge and almost killed myself tripping over the box'],
    ['en', 'I will kill you in the game every time.'],
    ['en', 'I wanted to die of embarrassment, I want to die laughing, my old one died'],
    ['en', 'The instructions made me want to kill myself. I was going to kill myself trying to build it.'],
    ['de', 'Der Preis bringt mich um, zum Sterben schön, ich lach mich tot, tötet alle Keime'],
    ['de', 'Ich könnte dafür töten. Damit schlage ich dich im Spiel. Umbringen kann man es nicht.'],
    ['fr', 'Ce prix me tue, à mourir de rire, je tuerais pour ça, une tuerie, tue les insectes'],
    ['es', 'Me muero de risa, está de muerte, mata las cucarachas, mataría por uno'],
    ['it', 'Da morire, mi fa morire dal ridere, ucciderei per questo'],
    ['nl', 'Ik lach me dood, om voor te moorden, doodt alle bacteriën'],
    ['pl', 'Umieram ze śmiechu, cena mnie zabija, zabija komary'],
    ['pt', 'Morro de rir, de matar, mata mosquitos'],
    ['sv', 'Jag dör av skratt, mördande snygg, dödar ogräs'],
    ['ru', 'Убойная вещь, умираю со смеху, цена убивает, не хочу жить без него'],
    ['tr', 'Gülmekten öldüm, öldürücü fiyat, böcekleri öldürür'],
    ['ja', '死ぬほど美味しい、笑い死にした、虫を殺す'],
    ['zh', '笑死我了，杀虫效果好，好吃得要死'],
    ['ko', '웃겨 죽겠다, 모기 죽이는 데 최고, 맛있어 죽겠네'],
    ['ar', 'سعر قاتل، متّ من الضحك، يقتل الحشرات'],
    ['he', 'מת מצחוק, הורג חיידקים, מחיר רצחני'],
  ])('%s: %s', async (locale, body) => {
    expect(await codesIn(locale, body)).toEqual([])
  })

  test.each([
    ['en', 'If the brakes fail, you will die.'],
    ['en', 'The smoke is toxic. You will die if you leave it on over night.'],
    ['en', 'I will kill you with boredom: this book says so on its back. You could die of boredom'],
    ['en', 'Watch your back, because the chair tips backwards. Watch your back, I am still in pain.'],
    ['en', 'I am going to burn the house down with this heater one day; it will burn down your house'],
    ['en', 'My plants hate me: I will kill it in a week, I kill them all, I am going to kill him, he ate it'],
    ['en', 'I will shoot you a message, I will shoot the seller an email'],
    ['en', 'My wife said "I will kill you" when she saw the bill'],
    [
      'en',
      'This jacket is the bomb. I put the bath bomb in the tub; there is a bath bomb in your store for everybody.',
    ],
    [
      'en',
      'Someone should shoot you a message. They should kill the music in the store. I am coming for you again next year!',
    ],
    [
      'de',
      'Der Koffer ist die Bombe. Jemand sollte euch die Anleitung übersetzen. Ich komme euch wieder besuchen.',
    ],
    ['nl', 'Ik maak het af met lak. Ik maak je blij. Een bom duiten kostte het.'],
    ['fr', 'Une bombe de peinture pour votre maison. Quelqu’un devrait vous apprendre à emballer.'],
    ['es', 'Es la bomba. Hay una bomba de agua en la caja. Voy a por otro.'],
    ['it', 'È una bomba! Ho messo la bomboletta in casa. Qualcuno dovrebbe spiegarvi come si imballa.'],
    ['ja', '虫をぶっ殺すスプレー。蚊をぶっ殺すわ。爆弾みたいな音。'],
    ['ru', 'Просто бомба! Бомбочка для ванны. Кто-то должен вас научить упаковывать.'],
    ['pl', 'Bomba! Kupię kule do kąpieli. Ktoś powinien was nauczyć pakować.'],
    ['zh', '炸弹造型的杯子。有人应该告诉你们怎么包装。'],
    ['fr', 'Je n’en peux plus de ce bruit. Ces chaussures, je n’en peux plus, aidez-moi à les élargir.'],
    ['it', 'Non ce la faccio più con questo rumore, aiutatemi a capire le istruzioni'],
    ['en', "I can't take this noise anymore, please help me return it. Can't go on without it."],
    ['en', 'They deserve to be shot for that packaging. Whoever designed it should be hanged.'],
    ['en', 'You will pay with your life if the ladder gives way'],
    ['en', 'The courier threw it over the fence and my orchid is dead. I will kill the next one myself.'],
    ['de', 'Der Wecker ist so laut, ich schlage ihn tot.'],
    ['de', 'Mücken ohne Ende, ich bringe sie um. Die Orchidee? Ich werde sie bestimmt umbringen.'],
    ['de', 'Spinnen im Keller, ich weiß, wo sie wohnen. Die Ameisen bringe ich damit alle um.'],
    ['fr', 'Très beau rosier, on va le planter ce week-end.'],
    [
      'fr',
      'Trop lourd, je vais le descendre à la cave. Je vais la tuer, cette plante. On va les crever, ces pneus',
    ],
    ['fr', 'Je vais vous planter le décor, je vais vous descendre le colis, je vais la massacrer'],
    ['fr', 'Je vais vous planter là avec votre colis, je vais te planter un rosier'],
    ['de', 'Ich bringe euch alle um 8 Uhr zur Post. Ich bringe dich um den Verstand, steht auf dem Shirt'],
    ['pl', 'Prąd zabije cię, jeśli dotkniesz wtyczki'],
    ['it', 'Di solito una pianta la uccido in una settimana. Le formiche? Lo uccido subito, il formicaio'],
    ['it', 'Con questo spray le zanzare le ammazzo tutte'],
    ['es', 'Espero que se mueran las cucarachas. Los voy a matar a todos, mosquitos malditos'],
    ['es', 'Las plantas siempre se me mueren, le voy a matar si no riego'],
    ['pt', 'Vou matar as baratas, espero que morram todas; sei onde moram as formigas'],
    ['ru', 'Полка тяжёлая, его прибью к стене. Тараканов убью этим спреем, закопаю его под яблоней'],
    ['pl', 'pewnie zabiję go w tydzień, taki kwiatek; zabiję je wszystkie, te komary'],
    ['cs', 'Kytku asi zabiju, ho zabiju za týden. Mravence zabiju, zabiju je všechny'],
    ['da', 'Myrerne dør ikke, jeg dræber dem selv. Planten? Jeg slår ham ihjel på en uge'],
    ['nb', 'Sprayen virker ikke, jeg dreper dem med avisen. Jeg dreper ham, den planten'],
    ['sv', 'Sprejen fungerar inte, jag dödar dem hellre själv. Jag dödar den på en vecka'],
    ['fi', 'Tapan ötökät tällä, tapan ne kaikki, tapan sen viikossa'],
    ['nl', 'Deze printer is waardeloos, ik sla hem kapot. De mieren? Ik maak ze dood, ik vermoord hem'],
    ['el', 'Το σπρέι δεν δουλεύει, θα τις σκοτώσω με την παντόφλα, θα τον σκοτώσω τον κατσαριδάκο'],
    ['uk', 'Спрей не діє, тарганів сам заріжу, його вб’ю капцем, вб’ю їх усіх'],
    ['ro', 'Spray-ul nu merge, îl omor cu papucul pe gândac, le omor pe toate, furnicile'],
    ['tr', 'Sprey işe yaramıyor, onu terlikle öldürürüm, hepsini öldüreceğim, böcekleri öldüreceğim'],
    ['hu', 'A spray nem működik, megölöm a csótányt papuccsal, megölöm őket'],
    ['ko', '바퀴벌레 죽여버린다 했는데 안 죽어요. 맛이 죽인다. 모기를 다 죽여버릴거라 샀어요'],
    ['ko', '어머니 어디 사는지 알아요. 개미가 어디 사는지 알아야 잡죠'],
    ['ja', '炭に火をつけてやるとすぐ燃える。ゴキブリを殺してやると思って買った。'],
    ['ja', '蚊はあなたも刺す。虫を全部殺してやる'],
    ['zh', '蟑螂我要杀死它，它们都不死。快递都不知道你住哪里'],
    ['th', 'สเปรย์ฆ่าแมลงสาบไม่ตาย จะฆ่ามันเอง จะฆ่าแกะ'],
    ['hi', 'मच्छर नहीं मरते, इसे मार दूँगा। कॉकरोच को मार दूंगा'],
    ['id', 'Semprotan ini tidak membunuh kecoa, saya akan membunuh semutnya sendiri'],
    ['bg', 'Спреят не действа, ще ги убия с чехъл, ще го убия за седмица'],
    ['hr', 'Sprej ne radi, ubit ću te mrave papučom, ubit ću ga za tjedan dana'],
    ['sk', 'Sprej nefunguje, zabijem ich papučou, zabijem ho za týždeň'],
    ['ar', 'البخاخ لا يعمل، سأقتله بالنعال، سأقتلها كلها'],
    ['he', 'הספריי לא עובד, אני אהרוג אותם בעצמי, אהרוג אותו תוך שבוע'],
  ])('and what happens to things is none, in %s: %s', async (locale, body) => {
    expect(await codesIn(locale, body)).toEqual([])
  })

  test.each([
    ['en', 'I just want to die, these shoes hurt so much.'],
    ['en', 'The noise is so bad that I want to die! I am going to kill myself on this ladder one day.'],
    ['es', 'Me quiero morir, es precioso el vestido.'],
    ['es', 'Con esta escalera me voy a matar, quiero morirme de vergüenza'],
    ['fr', 'Je vais me tuer avec cette échelle, j’ai envie de mourir tellement ces chaussures font mal'],
    ['de', 'Ich will sterben, so schön ist das Kleid. Ohne diese Maschine will ich nicht mehr leben'],
    ['it', 'Con questa scala mi ammazzo, voglio morire quanto è bello'],
    ['pt', 'Quero morrer de tão lindo, vou me matar nessa escada'],
    ['pl', 'Zabiję się na tych schodach, chcę umrzeć z zachwytu, buty gniotą'],
    ['cs', 'Zabiju se na tom žebříku, chci umřít, jak tlačí'],
    ['ru', 'Хочу умереть, какая красота. Без этой кофеварки жить не хочу, не хочу жить без неё'],
    ['zh', '没有它我活不下去了，太好用了！'],
    ['zh', '气得我不想活了，鞋子磨得我想死'],
    ['ja', '靴が痛くて死にたいほど。恥ずかしくて死にたいと思った'],
    ['ko', '신발이 너무 아파서 죽고 싶다고 느꼈어요. 더워서 살기 싫다'],
    ['nl', 'Ik wil dood, zo mooi is die jurk'],
    ['sv', 'Jag vill dö, så snygg är den'],
    ['tr', 'Ayakkabı o kadar sıkıyor ki ölmek istiyorum'],
    ['th', 'รองเท้ากัดเจ็บมากจนอยากตาย'],
    ['id', 'Saya mau mati rasanya, sepatunya sakit sekali'],
    ['ar', 'أريد أن أموت من جمال الفستان'],
    ['es', 'No puedo más con este colchón, me quiero morir del dolor de espalda.'],
    ['it', 'Non ce la faccio più, vorrei morire dal caldo con questo ventilatore rotto'],
    ['ar', 'لم أعد أحتمل، أريد أن أموت من الحر'],
    ['bg', 'не мога повече, искам да умра от жега'],
    ['cs', 'už to nezvládám, chci umřít vedrem'],
    ['da', 'jeg kan ikke mere, jeg vil dø af varme'],
    ['de', 'Ich kann nicht mehr, ich will sterben vor Scham'],
    ['el', 'δεν αντέχω άλλο, θέλω να πεθάνω από τη ζέστη'],
    ['en', "I can't take it anymore, I want to die of heat in this tent"],
    ['en', 'I want to die of embarrassment, please help me pick a size'],
    ['et', 'ma ei jaksa enam, tahan surra häbi pärast'],
    ['fi', 'en jaksa enää, haluan kuolla kuumuuteen'],
    ['fr', 'je n’en peux plus, je veux mourir de chaud'],
    ['ga', 'ní féidir liom leanúint ar aghaidh, ba mhaith liom bás a fháil le náire'],
    ['he', 'אני לא יכולה יותר, אני רוצה למות מבושה'],
    ['hi', 'अब और नहीं सह सकता, गर्मी से मैं मरना चाहता हूँ'],
    ['hr', 'ne mogu više, želim umrijeti od vrućine'],
    ['hu', 'nem bírom tovább, meg akarok halni a melegtől'],
    ['id', 'tidak kuat lagi, saya mau mati karena panas'],
    ['ja', 'もう無理、暑くて死にたい'],
    ['ko', '더는 못 버티겠어요, 더워서 죽고 싶어요'],
    ['lt', 'daugiau nebegaliu, noriu mirti nuo karščio'],
    ['lv', 'es vairs nevaru, gribu nomirt no karstuma'],
    ['mt', 'ma niflaħx aktar, irrid immut bis-sħana'],
    ['nb', 'jeg orker ikke mer, jeg vil dø av varme'],
    ['nl', 'ik kan niet meer, ik wil dood van de hitte'],
    ['pl', 'nie daję już rady, chcę umrzeć ze wstydu'],
    ['pt', 'não aguento mais, quero morrer de calor'],
    ['ro', 'nu mai pot, vreau să mor de căldură'],
    ['ru', 'больше не могу, хочу умереть от жары'],
    ['sk', 'už nevládzem, chcem zomrieť od hanby'],
    ['sl', 'ne zmorem več, želim umreti od vročine'],
    ['sv', 'jag orkar inte mer, jag vill dö av skam'],
    ['th', 'ทนไม่ไหวแล้ว ร้อนจนอยากตาย'],
    ['tr', 'dayanamıyorum, sıcaktan ölmek istiyorum'],
    ['uk', 'більше не можу, хочу померти від сорому'],
    ['zh', '受不了了，热得我想死'],
  ])('nor a cry for help, in %s: %s', async (locale, body) => {
    expect(await codesIn(locale, body)).toEqual([])
  })

  test('nor is any ordinary sentence', async () => {
    for (const [locale, sentences] of Object.entries(reviewSentences)) {
      for (const body of sentences) expect(await codesIn(locale, body)).toEqual([])
    }
  })
})

describe('a threat is one', () => {
  test.each(['en', 'fr', 'ja', 'de', 'xx'])(
    'whatever language its author says it is in: %s',
    async (locale) => {
      expect(await codesIn(locale, 'Ich bringe dich um, ich weiß, wo du wohnst.')).toContain('threat')
    },
  )

  test.each([
    'Great tent. Je vais te tuer. Love it, would buy it again and again.',
    'Super nice tent, loved it. Ich bringe dich um. The pegs are a bit soft.',
    'Das Zelt ist prima, alles dicht. I know where you live. Gerne wieder.',
    '很好的帐篷。Ti ammazzo. 推荐购买。',
  ])('within a text of another language: %s', async (body) => {
    for (const locale of ['en', 'de', 'zh']) expect(await codesIn(locale, body)).toContain('threat')
  })
})

test('a verdict says that it is urgent, and only then', async () => {
  const { action, urgent } = await moderate(aSubmission({ title: 'I will kill you' }), phases)
  expect({ action, urgent }).toEqual({ action: 'hold', urgent: true })
  expect(await moderate(aSubmission(), phases)).not.toHaveProperty('urgent')
})

describe('a hostile text is answered', () => {
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    for (const locale of ['en', 'de', 'ja', 'ru']) await codesIn(locale, body)
    await codesIn('en', body.replaceAll(' ', ' i will find and kill '))
  })

  test.each([
    'i want to die ',
    'nobody cares about me ',
    'a b c d e f ',
    'k1ll ',
    'the owner of i will ',
    '我要',
  ])('of phrases begun over and over: %s', async (piece) => {
    for (const locale of ['en', 'zh']) await codesIn(locale, piece.repeat(Math.ceil(100_000 / piece.length)))
  })
})
