import { describe, expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { attackPhrases } from '../../src/moderation/threats/attack-phrases.ts'
import { aSubmission, observationsOf } from './a-submission.ts'

const foundIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ locale, body }))).map(
    ({ code, reason }) => `${code} ${reason}`,
  )

/** A knife, a firearm, fire, "kill yourself", and what is wished to somebody's children. */
const attacks = {
  ar: ['سأقطع رقبتك', 'سأطلق النار عليكم', 'سأشعل النار في متجركم', 'اقتل نفسك', 'أتمنى أن يموت أولادك'],
  bg: [
    'Ще ти прережа гърлото',
    'Ще те намеря и ще те гръмна',
    'Ще запаля магазина ви',
    'Обеси се',
    'Дано умрат децата ви',
  ],
  cs: [
    'Podříznu ti krk',
    'Vyhodím vám obchod do vzduchu',
    'Zapálím váš obchod',
    'Zabij se',
    'Doufám, že chcípneš',
  ],
  da: [
    'Jeg skærer halsen over på dig',
    'Jeg sætter ild til jeres butik',
    'Tag livet af dig',
    'Håber at dine børn dør',
  ],
  de: [
    'Ihr gehört alle erschossen',
    'Ich jage euren Laden in die Luft',
    'Ich komme mit der Waffe in euren Laden',
    'Ich schneide dir die Kehle durch',
    'Ich werde euren Laden anzünden',
    'Ich knalle euch alle ab',
    'Bringt euch um!',
    'Ich hoffe, deine Kinder sterben',
  ],
  el: ['Θα σου κόψω τον λαιμό', 'Θα κάψω το μαγαζί σας', 'Αυτοκτόνησε', 'Ελπίζω να πεθάνεις'],
  en: [
    "I'll slit your throat",
    "I'm gonna shoot up your store",
    'Gonna blow up your warehouse',
    'I will set fire to your shop',
    'I will set your shop on fire',
    'I shall kill you',
    'ima kill you',
    'A bomb will go off in your store tomorrow',
    'I hope your children die',
    'go kill yourself',
    'Bad seller, go kill yourself.',
    'kys',
    'Scammers, kys',
  ],
  es: [
    'Los voy a matar a todos, ladrones.',
    'Voy a incendiar su tienda',
    'Les voy a pegar un tiro',
    'Sabemos dónde viven',
    'Te voy a cortar el cuello',
    'Suicídate',
    'Ojalá se mueran tus hijos',
  ],
  fi: ['Poltan kauppasi', 'Leikkaan kurkkusi', 'Tapa itsesi', 'Toivottavasti kuolet'],
  fr: [
    'Je vais mettre le feu à votre magasin',
    'On va venir te tuer',
    'Je vais te trancher la gorge',
    'Je vais te mettre une balle dans la tête',
    'Suicide-toi',
    "J'espère que tes enfants vont mourir",
  ],
  he: ['אני אחתוך לך את הגרון', 'אני אירה בך', 'אני אשרוף את החנות שלכם', 'תתאבד', 'מקווה שתמות'],
  hi: ['तेरा गला काट दूँगा', 'तेरी दुकान में आग लगा दूँगा', 'तू मर जा', 'teri dukan ko aag laga dunga'],
  hr: ['Prerezat ću ti grlo', 'Zapalit ću vašu trgovinu', 'Upucat ću te', 'Ubij se', 'Dabogda crknuo'],
  hu: [
    'Meg foglak ölni',
    'Elvágom a torkodat',
    'Felgyújtom a boltotokat',
    'Öld meg magad',
    'Remélem megdöglesz',
  ],
  id: [
    'Saya akan menggorok lehermu',
    'Saya akan membakar toko kalian',
    'Bunuh diri saja',
    'Semoga kalian mati',
  ],
  it: [
    'Ti sparo',
    'Ti taglio la gola',
    'Brucio il tuo negozio',
    'Ammazzati',
    'Spero che i tuoi figli muoiano',
  ],
  ja: ['殺すからな', 'お前の首を切ってやる', 'お前らの店を燃やす', '自殺しろ', 'お前の子供も死ねばいい'],
  ko: [
    '죽여 버리겠다',
    '칼로 찔러 죽인다',
    '너희 가게에 불을 지르겠다',
    '자살해라',
    '네 자식도 죽었으면 좋겠다',
  ],
  nb: [
    'Jeg skjærer halsen over på deg',
    'Jeg setter fyr på butikken din',
    'Ta livet av deg',
    'Håper barna dine dør',
  ],
  nl: [
    'Ik brand je winkel plat',
    'Ik snijd je keel door',
    'Ik schiet jullie neer',
    'Pleeg zelfmoord',
    'Ik hoop dat je kinderen sterven',
  ],
  pl: [
    'Poderżnę ci gardło',
    'Wysadzę wasz sklep',
    'Strzelę ci w łeb',
    'Zabij się',
    'Oby twoje dzieci zdechły',
  ],
  pt: [
    'Vou botar fogo na sua loja',
    'Vou cortar a sua garganta',
    'Vou te dar um tiro',
    'Vai se matar',
    'Espero que os teus filhos morram',
  ],
  ro: ['Îți tai gâtul', 'Dau foc magazinului vostru', 'Sinucide-te', 'Sper să crapi'],
  ru: ['Перережу тебе глотку', 'Пристрелю вас', 'Ваш магазин сожгу', 'Убей себя', 'Надеюсь, твои дети умрут'],
  sk: ['Podrežem ti krk', 'Podpálim váš obchod', 'Zabi sa', 'Dúfam, že skapeš'],
  sv: [
    'Jag ska skära halsen av dig',
    'Jag sätter eld på er butik',
    'Ta livet av dig',
    'Hoppas att dina barn dör',
  ],
  th: ['กูจะเชือดคอมึง', 'กูจะเอาปืนไปยิงมึง', 'กูจะวางเพลิงร้าน', 'ไปฆ่าตัวตายซะ', 'ขอให้ลูกมึงตาย'],
  tr: [
    'Seni bulup öldüreceğim',
    'Boğazını keserim',
    'Mağazanızı ateşe vereceğim',
    'Kendini öldür',
    'Umarım ölürsün',
  ],
  uk: [
    'Переріжу тобі горло',
    'Пристрелю вас',
    'Ваш магазин спалю',
    'Вбий себе',
    'Сподіваюся, твої діти помруть',
  ],
  zh: ['割断你的喉咙', '开枪打死你们', '一把火烧了你们的店', '快去自杀吧', '希望你全家死光'],
}

/** The six that had no phrases at all. */
const others = {
  et: ['Lõikan su kõri läbi', 'Põletan teie poe maha', 'Tapa end ära', 'Loodan, et sa sured'],
  ga: [
    'Gearrfaidh mé do scornach',
    'Dófaidh mé do shiopa',
    'Maraigh tú féin',
    'Tá súil agam go bhfaighidh tú bás',
  ],
  lt: ['Perpjausiu tau gerklę', 'Sudeginsiu jūsų parduotuvę', 'Nusižudyk', 'Tikiuosi, kad mirsi'],
  lv: ['Pārgriezīšu tev rīkli', 'Nodedzināšu jūsu veikalu', 'Nogalini sevi', 'Ceru, ka tu nomirsi'],
  mt: ['Se naqtalek griżmejk', 'Se naħraqlek il-ħanut', 'Oqtol lilek innifsek', 'Nittama li tmut'],
  sl: ['Prerezal ti bom vrat', 'Zažgal vam bom trgovino', 'Ubij se', 'Upam, da umreš'],
}

const traditional = [
  '我要殺了你們,老闆去死。',
  '我會砍死你',
  '我要燒了你們的店',
  '你們店裡有炸彈',
  '妳們店裡有炸彈',
  '我要殺你全家',
  '我們知道你家住在哪裡',
]

const inAll = (examples: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(examples).flatMap(([locale, bodies]) => bodies.map((body) => [locale, body] as const))

test.each([...inAll(attacks), ...inAll(others), ...traditional.map((body) => ['zh-Hant', body] as const)])(
  'an attack that is announced waits for a person, in %s: %s',
  async (locale, body) => {
    expect(await foundIn(locale, body)).toContain('threat ILLEGAL')
  },
)

test('every language that has phrases has examples here', () => {
  expect(Object.keys(attacks)).toEqual(Object.keys(attackPhrases))
})

describe('what sounds alike is none', () => {
  test.each([
    ['en', 'You will kill yourself on this ladder. Do not kill yourself assembling it, get help.'],
    ['en', 'With this tripod you should shoot yourself from above; go shoot yourself with the remote.'],
    ['en', 'I will set fire to the logs, it burns down fast. I will blow up the mattress in your store.'],
    ['en', 'I hope your children enjoy it too. I shall buy it again. I slit the box open.'],
    ['en', 'Great game. I will kill you all online, come play!'],
    ['en', 'I will kill the boss on level 9 again'],
    ['da', 'Knus, kram og kys.'],
    ['nb', 'Klem og kys fra oss'],
    ['de', 'Der Preis bringt euch um! Das Feuerwerk jagt die Vögel in die Luft. Ich schieße euch ein Foto.'],
    ['de', 'Ihr gehört alle in die Hall of Fame. Ich komme mit dem Messer gut zurecht.'],
    ['fr', 'Je vais mettre le feu à la cheminée. On va venir te voir. La bombe va exploser dans le bain.'],
    ['es', 'Los voy a matar a todos, mosquitos. Voy a quemar la leña. Ya sé dónde viven las hormigas.'],
    ['it', 'Colori sparati, ti sparo una foto. Brucio il legno. Taglio la gola del tubo.'],
    ['pt', 'Quem comprar vai se matar nessa escada. Vou botar fogo na lareira.'],
    ['nl', 'Mijn plant gaat dood. Ik brand je een cd. Ik snijd je een stuk kaas.'],
    ['fi', 'Poltan kynttilöitä, leikkaan kurkkua.'],
    ['pl', 'Nie zabij się na tej drabinie. Spalę te drewno w kominku.'],
    ['cs', 'Zapálím svíčku. Na žebříku se zabiješ.'],
    ['hu', 'Egy hét alatt meg fogom ölni ezt a növényt. Felgyújtom a gyertyát.'],
    ['tr', 'Mumu yakacağım, karpuzu keseceğim. Bu merdiven seni öldürür.'],
    ['ru', 'Комар, сдохни! Сожгу дрова, взорву петарды. Перережу провод.'],
    ['ja', 'ゴキブリなんて早く死んでしまえ。蚊を殺すから便利。'],
    ['ko', '모기를 죽여 버리겠다고 샀어요. 칼로 찔러도 안 뚫려요.'],
    ['zh', '蚊子快去死吧。点了你们家的外卖。砍价砍了你们老板五块。'],
    ['zh-Hant', '蚊子都殺死了，老闆人很好，店裡東西很多。'],
    ['th', 'ยุงไปตายซะ เผาถ่านได้ดี'],
    ['lt', 'Purškalas užmuša uodus, juos visus užmušiu. Žinau, kur gyvena skruzdės. Kaina nužudo.'],
    ['lv', 'Aerosols nogalina odus, es tos nogalināšu. Zinu, kur dzīvo skudras.'],
    ['et', 'Sprei tapab putukad ära, tapan nad kõik. Ma lasen teid teada, kui katki läheb.'],
    ['sl', 'Sprej ubije komarje, ubil bom te mravlje s copatom. Vem, kje živijo mravlje.'],
    ['ga', 'Maraíonn an spré na seangáin, maróidh mé iad. Tá a fhios agam cá bhfuil an siopa.'],
    ['mt', 'L-isprej joqtol in-nemus, noqtolhom jien. Naf fejn toqgħod il-fabbrika.'],
  ])('%s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toEqual([])
  })

  test.each([
    ['lt', 'Batai spaudžia taip, kad norėjau mirti per vestuves. Miriau iš juoko.'],
    ['lv', 'Kurpes tā spiež, ka gribējās nomirt kāzās. Nomiru no smiekliem.'],
    ['et', 'Kingad pigistavad nii, et tahtsin surra. Suren naeru kätte.'],
    ['sl', 'Čevlji tako tiščijo, da sem hotela umreti. Umiram od smeha.'],
    ['ga', 'Fuair mé bás ag gáire. Tá na bróga chomh teann sin.'],
    ['mt', 'Iż-żarbun jagħfas tant li xtaqt immut fit-tieġ. Mitt bid-daħk.'],
  ])('nor a cry for help, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toEqual([])
  })
})

/** Promise 3: no silence buries a review; least of all the one that tells what a seller threatened. */
describe('a threat that is told of waits with a deadline', () => {
  test.each([
    [
      'en',
      'Avoid this shop. When I asked for a refund, the seller phoned me and said "I will kill you". I went to the police.',
    ],
    ['en', 'The seller said "I know where you live" to me on the phone.'],
    ['en', 'The owner told me on the phone I know where you live'],
    ['en', "He texted me: 'I'll kill you'. Never again."],
    ['de', 'Der Verkäufer hat mir gedroht: „Ich bringe dich um". Anzeige erstattet.'],
    ['de', 'Der Verkäufer sagte zu mir, ich bringe dich um'],
    ['fr', "Le vendeur m'a menacé : « je vais te tuer »…"],
    ['fr', 'Le livreur m’a dit je vais te tuer'],
    ['es', 'El vendedor me amenazó con "te voy a matar".'],
    ['it', 'Il commesso mi ha detto ti ammazzo'],
    ['pt', 'O vendedor me disse que vou te matar'],
    ['nl', 'De verkoper zei tegen mij: ik weet waar je woont'],
    ['sv', 'Säljaren skrev ”jag ska döda dig” till mig.'],
    ['da', 'Sælgeren skrev »jeg ved, hvor du bor« til mig.'],
    ['nb', 'Selgeren sa til meg: jeg skal drepe deg'],
    ['fi', 'Myyjä sanoi minulle: tapan sinut'],
    ['pl', 'Sprzedawca powiedział mi, że zabije mnie: „zabiję cię”. Zgłosiłem.'],
    ['cs', 'Prodavač mi řekl: zabiju tě'],
    ['ru', 'Продавец сказал мне: я тебя убью'],
    ['uk', "Продавець сказав мені, що я тебе вб'ю"],
    ['hu', 'Az eladó azt írta nekem: megöllek'],
    ['tr', 'Satıcı bana seni öldüreceğim dedi.'],
    ['ja', '電話で「お前を殺す」と言われました。'],
    ['ja', '電話でお前を殺すと脅されました。'],
    ['zh', '卖家打电话威胁我说我要杀了你'],
    ['zh-Hant', '賣家說「我要殺了你」，我已經報警。'],
    ['ko', '판매자가 너를 죽여버린다고 했어요'],
    ['ar', 'البائع قال لي سأقتلك'],
    ['he', 'המוכר אמר לי אני אהרוג אותך'],
  ])('where the author was threatened, in %s: %s', async (locale, body) => {
    expect([...new Set(await foundIn(locale, body))]).toEqual(['threat HARASSING_OR_ABUSIVE'])
  })

  test.each([
    ['de', 'Das Hörbuch "Ich bringe dich um" ist spannend.'],
    ['fr', 'Le roman "Je vais te tuer" est captivant.'],
    ['es', 'La novela "Te voy a matar" es muy buena.'],
    ['it', 'Il giallo "Ti ammazzo" è avvincente.'],
    ['ru', 'Книга "Я тебя убью" очень интересная.'],
    ['ja', '「お前を殺す」というセリフで有名なアニメのフィギュア'],
    ['zh', '电影里他说我要杀了你,很刺激。画质很好。'],
    ['zh', '小说《我要杀了你》很好看'],
    ['ko', '영화 대사 "너를 죽여버린다"가 기억에 남아요.'],
    ['sv', 'Boken ”Jag ska döda dig” är spännande.'],
  ])('so does a title or a line of dialogue, in %s: %s', async (locale, body) => {
    expect([...new Set(await foundIn(locale, body))]).toEqual(['threat HARASSING_OR_ABUSIVE'])
  })

  test.each([
    ['en', 'I will "kill" you, seller'],
    ['en', '"I will kill you"'],
    ['en', '"I will kill you" seller'],
    ['en', 'To the seller I say: "I will kill you", and I mean it'],
    ['en', 'I said I will kill you and I mean it'],
    ['en', 'The seller said no refund. I will kill you.'],
    ['en', 'The 5" pot broke. I will kill you. The 6" lid broke too.'],
    ['en', 'He said "no". I will kill you. She said "no" as well.'],
    ['de', 'Ich sage euch: „Ich bringe euch um“, versprochen'],
    ['fr', 'Je te dis : « je vais te tuer », voleur'],
  ])('but not the author’s own, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toContain('threat ILLEGAL')
  })

  test('nor is a cry for help within quotation marks ever illegal', async () => {
    expect(
      await foundIn('en', 'My son left a note: "I want to kill myself". This game made it worse.'),
    ).toEqual(['selfHarm PERSONAL_INFORMATION'])
  })
})
