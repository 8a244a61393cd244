import { describe, expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { attackPhrases } from '../../src/moderation/threats/attack-phrases.ts'
import { aSubmission, observationsOf } from './a-submission.ts'
import { attacks, others, toldOf, traditional } from './threat-samples.ts'

const foundIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ locale, body }))).map(
    ({ code, reason }) => `${code} ${reason}`,
  )

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
    ['en', 'Fine lens, I will shoot your family portrait again.'],
    ['en', 'Please hang yourself a reminder. Just shoot yourself with the selfie stick.'],
    ['en', 'This charger will set your house on fire. The bomb calorimeter works in your shop.'],
    ['fr', 'Je ne vais pas vous tuer le suspense. Je vais vous tuer l’ambiance.'],
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
  test.each(toldOf)('where the author was threatened, in %s: %s', async (locale, body) => {
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
    ['en', 'I said to him: "I will kill you", and I will'],
    ['en', 'The seller said I know where you live. Well, I will kill you.'],
    ['en', 'The seller said no refund. I will kill you.'],
    ['en', 'The 5" pot broke. I will kill you. The 6" lid broke too.'],
    ['en', 'He said "no". I will kill you. She said "no" as well.'],
    ['de', 'Ich sage euch: „Ich bringe euch um“, versprochen'],
    ['fr', 'Je te dis : « je vais te tuer », voleur'],
  ])('but not the author’s own, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toContain('threat ILLEGAL')
  })

  test('what stands outside may be another field than the quotation', async () => {
    const title = '"I will kill you"'
    const reasons = async (body: string) =>
      (await observationsOf(threats, aSubmission({ title, body }))).map(({ reason }) => reason)
    expect(await reasons('That is what they told me on the phone.')).toEqual(['HARASSING_OR_ABUSIVE'])
    expect(await reasons('"Now"')).toEqual(['ILLEGAL'])
  })

  test('nor is a cry for help within quotation marks ever illegal', async () => {
    expect(
      await foundIn('en', 'My son left a note: "I want to kill myself". This game made it worse.'),
    ).toEqual(['selfHarm PERSONAL_INFORMATION'])
  })
})
