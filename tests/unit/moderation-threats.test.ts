import { describe, expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { selfHarmPhrases } from '../../src/moderation/threats/self-harm-phrases.ts'
import { threatPhrases } from '../../src/moderation/threats/threat-phrases.ts'
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
] as const

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
] as const

test.each(threatening)('a threat waits, before all others, in %s: %s', async (locale, body) => {
  const found = await observationsOf(threats, aSubmission({ body, locale }))
  expect(found.map(({ code }) => code)).toContain('threat')
  expect(found.every(({ action, urgent }) => action === 'hold' && urgent === true)).toBe(true)
})

test.each(desperate)('somebody in need is seen at once, in %s: %s', async (locale, body) => {
  expect(await codesIn(locale, body)).toContain('selfHarm')
})

test('both lists have the same languages, each with an example here', () => {
  const languages = Object.keys(threatPhrases)
  expect(Object.keys(selfHarmPhrases)).toEqual(languages)
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

  test('nor is any ordinary sentence', async () => {
    for (const [locale, sentences] of Object.entries(reviewSentences)) {
      for (const body of sentences) expect(await codesIn(locale, body)).toEqual([])
    }
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
})
