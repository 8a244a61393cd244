import { describe, expect, test } from '@jest/globals'
import { advertising } from '../../src/moderation/phases/advertising.ts'
import { gibberish } from '../../src/moderation/phases/gibberish.ts'
import { repetition } from '../../src/moderation/phases/repetition.ts'
import type { Phase } from '../../src/moderation/pipeline.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'
import { reviewSentences } from './review-sentences.ts'

const isHeld = async (phase: Phase, locale: string, body: string) => {
  const found = await observationsOf(phase, aSubmission({ body, locale }))
  expect(found.every(({ action, reason }) => action === 'hold' && reason === 'SPAM')).toBe(true)
  return found.length > 0
}

describe('an advertisement waits', () => {
  test.each([
    ['en', 'Replica watches, contact me on WhatsApp +1 415 555 2671'],
    ['en', 'Use my code SAVE50 at www.example.com'],
    ['en', 'Best online casino, click here'],
    ['en', 'I make money online, message me at t.me/rich'],
    ['de', 'Follower kaufen? Schreibt mir bei Telegram @guenstig'],
    ['de', 'Geld verdienen von zuhause auf www.beispiel.de'],
    ['fr', 'Contactez-moi sur WhatsApp pour un prêt rapide'],
    ['es', 'Escríbeme al +34 612 345 678, gana dinero desde casa'],
    ['it', 'Contattami su WhatsApp, prestiti veloci'],
    ['nl', 'Bezoek mijn website www.voorbeeld.nl'],
    ['pl', 'Napisz do mnie: www.przyklad.pl, szybkie pożyczki'],
    ['pt-BR', 'Me chama no whatsapp, comprar seguidores barato'],
    ['sv', 'Tjäna pengar hemifrån, kontakta mig på www.exempel.se'],
    ['ru', 'Пишите мне в телеграм @zaim, срочные займы'],
    ['ja', '副業で稼げます、DMください https://example.com'],
    ['zh', '加微信 abc12345 在家赚钱'],
    ['ar', 'تواصل معي على whatsapp، اربح المال'],
    ['he', 'קזינו אונליין www.example.co.il'],
  ])('%s: %s', async (locale, body) => expect(await isHeld(advertising, locale, body)).toBe(true))

  test.each([
    ['en', 'I used the discount code from the mail and it worked. They contacted me on WhatsApp.'],
    ['en', 'Cheaper at example.com, returned it. Call us, they say, and nobody answers.'],
    ['en', 'It leaks. Call me: +33 6 12 34 56 78, or contact me on WhatsApp'],
    ['fr', 'Contactez-moi au 06 12 34 56 78, la lampe ne marche pas'],
    ['es', 'Escríbeme a ana@example.com, no funciona'],
    ['en', 'I paid with the code SAVE10 at example.com'],
    ['en', 'Support told me to call +1 415 555 2671, nobody answered'],
    ['de', 'Der Verkäufer schrieb mir sofort. Bei otto.de billiger.'],
    ['fr', 'Le vendeur m’a contacté tout de suite, le code promo marche'],
    ['es', 'Me contactaron por WhatsApp enseguida'],
    ['ja', 'お問い合わせに丁寧に返事がありました'],
    ['zh', '客服联系我很及时'],
  ])('but not in %s: %s', async (locale, body) => expect(await isHeld(advertising, locale, body)).toBe(false))
})

describe('the same letters over and over wait', () => {
  test.each([
    'a'.repeat(60),
    'spam '.repeat(20),
    `ok ${'лол'.repeat(30)}`,
    '好'.repeat(50),
    'abc, '.repeat(12),
  ])('%s', async (body) => expect(await isHeld(repetition, 'en', body)).toBe(true))

  test.each([
    'Sooooooooooooo good!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
    'Ha ha ha ha ha ha, love it 👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍',
    `Awful. ${'no '.repeat(16)} I waited three weeks for a lamp that does not even light up, and nobody answers the phone.`,
    'very very very very very good',
    '10/10 10/10 10/10 10/10 10/10',
  ])('but not %s', async (body) => expect(await isHeld(repetition, 'en', body)).toBe(false))
})

describe('what is no language waits', () => {
  test.each([
    ['en', 'asdfghjkl qwertyuiop asdfgh'],
    ['en', 'sdfgsdfg dfgdfgdfg hjkhjkhjk'],
    ['de', 'qwertzui asdfasdf qwertz'],
    ['ru', 'фывапролдж йцукенг фывапр'],
    ['en', 'xkcdvbnm zxcvbnm ghjkl'],
  ])('%s: %s', async (locale, body) => expect(await isHeld(gibberish, locale, body)).toBe(true))

  test.each([
    ['en', 'Great qwerty keyboard, asdf is on the home row, property and liberty'],
    ['en', 'BMW TV HDMI PS5 USB-C works'],
    ['cs', 'Strč prst skrz krk, čtvrt vlk zmrzl'],
    ['pl', 'Chrząszcz brzmi w trzcinie'],
    ['hr', 'Vrh, krv, smrt, prst i trg'],
    ['de', 'Angstschweiß, Borschtsch, Selbstschutz'],
    ['cy', 'Rhyfeddwch, mynydd, llyfr hyfryd'],
    ['ka', 'გვფრცქვნი კარგია'],
    ['he', 'מצוין ממש טוב מאוד תודה'],
    ['ar', 'ممتاز جدا شكرا لكم'],
    ['ja', 'とても良い商品でした'],
  ])('but not in %s: %s', async (locale, body) => expect(await isHeld(gibberish, locale, body)).toBe(false))
})

test('no ordinary sentence is spam', async () => {
  for (const [locale, sentences] of Object.entries(reviewSentences)) {
    for (const body of sentences) {
      for (const phase of [advertising, gibberish, repetition])
        expect(await isHeld(phase, locale, body)).toBe(false)
    }
  }
})

test.each(Object.entries(hostileTexts))('a hostile text is answered: %s', async (_, body) => {
  for (const phase of [advertising, gibberish, repetition])
    for (const locale of ['en', 'zh']) await isHeld(phase, locale, body)
})
