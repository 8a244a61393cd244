import { describe, expect, test } from '@jest/globals'
import { disclaimers } from '../../src/moderation/advertising/disclaimers.ts'
import { advertisingWords } from '../../src/moderation/advertising/words.ts'
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
    ['en', 'Great lamp! Use code SAVE50 at www.example.com'],
    ['en', 'Click here: https://example.com/win'],
    ['en', 'Follow our channel on Telegram: cheapdeals'],
    ['en', 'I make 5000 a week with crypto trading! Contact Mr John on WhatsApp +1 415 555 2671'],
    ['en', 'Do not miss it: order now at www.example.com'],
    ['ar', 'استخدم كود SAVE50 على www.example.com'],
    ['ar', 'اطلب الآن www.example.com'],
    ['de', 'Jetzt bestellen: www.beispiel.de'],
    ['de', 'Sichert euch zehn Prozent mit meinem Code SAVE50 auf www.beispiel.de'],
    ['es', 'Compra ahora en www.ejemplo.es'],
    ['es', 'Visita nuestra tienda, WhatsApp: +34 612 345 678'],
    ['fr', 'Commandez maintenant sur www.exemple.fr'],
    ['fr', 'Utilisez mon code SAVE50 sur www.exemple.fr'],
    ['he', 'הזמינו עכשיו www.example.co.il'],
    ['it', 'Acquista ora su www.esempio.it'],
    ['it', 'Seguimi su Instagram @offerte.belle'],
    ['ja', '今すぐ購入 https://example.com'],
    ['ja', 'プロフィールのリンクからチェック @okane.nobi'],
    ['nl', 'Bestel nu op www.voorbeeld.nl'],
    ['pl', 'Kup teraz na www.przyklad.pl'],
    ['pl', 'Użyj mojego kodu SAVE50 na www.przyklad.pl'],
    ['pt', 'Compre agora em www.exemplo.pt'],
    ['ru', 'Заказывайте здесь: www.primer.ru'],
    ['ru', 'Подписывайтесь на мой канал t.me/skidki'],
    ['sv', 'Köp nu på www.exempel.se'],
    ['zh', '专业代购，加我微信 abc12345'],
    ['zh', '高仿手表批发，加微信：abc12345'],
    ['zh', '优惠码 SAVE50 www.example.cn'],
    ['en', 'Use my code ANNA10 for 10% off'],
    ['en', 'Buy viagra online no prescription'],
    ['en', 'Get rich with bitcoin, contact me on Telegram'],
    ['en', 'BUY NOW!!! 50% discount, best crypto profit guaranteed'],
    ['de', 'Verdiene 5000 Euro pro Woche von zu Hause, schreib mir auf WhatsApp'],
    ['de', 'Nutzt meinen Rabattcode ANNA10!'],
    ['es', 'Usa mi código ANNA10. Gana 500 euros al día, escríbeme'],
    ['fr', 'Utilisez mon code promo ANNA10'],
    ['fr', 'Gagnez 5000 euros par semaine, contactez-moi'],
    ['it', 'Usa il mio codice sconto ANNA10'],
    ['it', 'Guadagna 500 euro al giorno, scrivimi'],
    ['nl', 'Gebruik mijn kortingscode ANNA10'],
    ['nl', 'Verdien 500 euro per week, app mij'],
    ['pl', 'Użyj mojego kodu rabatowego ANNA10'],
    ['pl', 'Zarabiaj 500 zł dziennie, napisz do mnie'],
    ['pt', 'Use o meu código ANNA10'],
    ['pt', 'Ganhe 500 euros por semana, me chama'],
    ['ru', 'Используйте мой промокод ANNA10'],
    ['ru', 'Зарабатывай 5000 рублей в день, пишите мне'],
    ['sv', 'Använd min rabattkod ANNA10'],
    ['sv', 'Tjäna 5000 kr i veckan, skriv till mig'],
    ['ja', '私のクーポンコードANNA10を使ってね'],
    ['ja', 'ビットコインで稼げます。ご連絡ください'],
    ['zh', '使用我的优惠码 ANNA10'],
    ['zh', '日赚500，联系我'],
    ['ar', 'استخدموا كودي ANNA10'],
    ['ar', 'اربح 500 دولار يوميا، تواصل معي'],
    ['he', 'השתמשו בקוד שלי ANNA10'],
    ['he', 'להרוויח 500 שקל ביום, צרו איתי קשר'],
  ])('%s: %s', async (locale, body) => expect(await isHeld(advertising, locale, body)).toBe(true))

  test.each([
    ['en', 'I used the discount code from the mail and it worked. They contacted me on WhatsApp.'],
    ['en', 'Cheaper at example.com, returned it. Call us, they say, and nobody answers.'],
    ['en', 'It leaks. Call me: +33 6 12 34 56 78, or contact me on WhatsApp'],
    ['fr', 'Contactez-moi au 06 12 34 56 78, la lampe ne marche pas'],
    ['es', 'Escríbeme a ana@example.com, no funciona'],
    ['en', 'I paid with the code SAVE10 at example.com'],
    ['en', 'I tried to use my code SAVE10 for 10% off and it failed. Their mail said: use our code SAVE20.'],
    [
      'en',
      'I earn 300 a week, so this is expensive. No profit guaranteed, says the book. Buy now pay later worked',
    ],
    ['de', 'Ich konnte meinen Code SAVE10 nicht einlösen. Ich verdiene 2000 Euro im Monat, das ist teuer.'],
    ['fr', 'Impossible d’utiliser mon code promo SAVE10'],
    ['en', 'Support told me to call +1 415 555 2671, nobody answered'],
    ['de', 'Der Verkäufer schrieb mir sofort. Bei otto.de billiger.'],
    ['fr', 'Le vendeur m’a contacté tout de suite, le code promo marche'],
    ['es', 'Me contactaron por WhatsApp enseguida'],
    ['ja', 'お問い合わせに丁寧に返事がありました'],
    ['zh', '客服联系我很及时'],
    ['de', 'Nie wieder hier bestellen! Der Service antwortet weder per Mail noch per WhatsApp.'],
    ['de', 'Bei www.beispiel.de hier bestellen lohnt nicht. Hotline 0800 123 456 789 antwortet nie.'],
    ['de', 'Im Prospekt stand: jetzt bestellen auf www.beispiel.de, aber der Preis stimmte nicht.'],
    ['pt', 'Não compre aqui! Mandei mensagem no WhatsApp e ninguém responde.'],
    ['pt', 'Não compre aqui: www.exemplo.pt, telefone 912 345 678 90 sem resposta'],
    ['nl', 'Ik bestel hier nooit meer. Op WhatsApp krijg je geen antwoord.'],
    ['nl', 'Bestel hier niet! Gebeld naar 020 123 45 678, niemand neemt op.'],
    ['sv', 'Köp här inte! Ingen svarar på WhatsApp.'],
    ['sv', 'Köp inte här, 08-123 456 78 90 svarar aldrig.'],
    ['fr', 'Ne commandez ici sous aucun prétexte, aucune réponse sur WhatsApp.'],
    ['fr', 'Ne commandez ici sous aucun prétexte, le 01 23 45 67 89 ne répond pas.'],
    ['es', 'Mi hermana compra aquí siempre, y por WhatsApp responden.'],
    ['es', 'Mi hermana compra aquí, www.ejemplo.es, desde hace años.'],
    ['it', 'Chi acquista qui deve sapere che su WhatsApp non risponde nessuno.'],
    ['it', 'Chi acquista qui, su www.esempio.it, lo sa.'],
    ['en', 'The box said use code SPRING20 but it did not work and support on WhatsApp ignored me.'],
    ['en', 'The box said use code SPRING20 at www.example.com but it did not work.'],
    ['en', 'Seller wrote "click here for a refund" on WhatsApp.'],
    ['en', 'The mail: "click here for a refund" https://example.com/refund'],
    ['en', 'Order here: 1234567890 arrived late'],
    ['en', 'I always order here at www.example.com'],
    ['en', 'Never visit our website, their mail should say: www.example.com leads nowhere.'],
    ['en', 'These are replica watches. Hotline +1 415 555 2671 hangs up. Contact me for the photos.'],
    ['en', 'Nobody at www.example.com told me it is a book about crypto trading'],
    ['zh', '客服让我加微信才肯退款，太差了。'],
    ['zh', '客服让我加微信 kefu12345 才肯退款'],
    ['zh', '代购说是正品，微信问客服不回。'],
    ['zh', '怀疑是高仿，打客服电话 400-123-4567 打不通。店家刷单，微信 abc12345 投诉'],
    ['ar', 'كود خصم المتجر لم يعمل، اتصلت على 0501234567'],
    ['ar', 'قالوا استخدم كود SAVE50 على www.example.com ولم يعمل'],
    ['pl', 'Nie kupuj tutaj, www.przyklad.pl nie odpowiada. Na WhatsApp cisza.'],
    ['ru', 'Не заказывайте здесь, www.primer.ru не отвечает, в WhatsApp тишина.'],
    ['ja', 'クーポンコードABC123は使えませんでした。WhatsAppも返事なし。'],
    ['he', 'קוד קופון SAVE50 לא עבד באתר www.example.co.il'],
  ])('but not in %s: %s', async (locale, body) => expect(await isHeld(advertising, locale, body)).toBe(false))
})

test('an advertisement in the title that gives its address below waits, marked where it stands', async () => {
  const texts = { title: 'Best online casino', body: 'Visit www.example.com', points: [] }
  const [found] = await observationsOf(advertising, aSubmission(texts))
  expect(found).toMatchObject({ field: 'title', start: 5, end: 18 })
})

test('who sends readers to the shop that they are in advertises nothing', async () => {
  for (const address of ['https://www.shop.example/tents', 'shop.example', 'help.shop.example/x'])
    expect(await isHeld(advertising, 'en', `Order here: ${address} and you will be happy.`)).toBe(false)
  for (const address of [
    'https://shop.example.com/x',
    'https://notshop.example/x',
    'https://elsewhere.com/shop.example',
  ])
    expect(await isHeld(advertising, 'en', `Order here: ${address} and you will be happy.`)).toBe(true)
})

test('every language that has advertisements has words that deny them', () => {
  expect(Object.keys(disclaimers)).toEqual(Object.keys(advertisingWords))
})

describe('the same letters over and over wait', () => {
  test.each([
    'a'.repeat(60),
    'spam '.repeat(20),
    `ok ${'лол'.repeat(30)}`,
    '好'.repeat(50),
    'abc, '.repeat(12),
    'buy now '.repeat(8),
    'very '.repeat(12),
  ])('%s', async (body) => expect(await isHeld(repetition, 'en', body)).toBe(true))

  test.each([
    'Sooooooooooooo good!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
    'Ha ha ha ha ha ha, love it 👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍',
    `Awful. ${'no '.repeat(16)} I waited three weeks for a lamp that does not even light up, and nobody answers the phone.`,
    'very very very very very good',
    'very very very very very very very very good',
    'nein nein nein nein nein nein nein nein nein nein nein',
    '10/10 10/10 10/10 10/10 10/10',
  ])('but not %s', async (body) => expect(await isHeld(repetition, 'en', body)).toBe(false))
})

describe('laughter and emphasis beside a word are no matter', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(60 / piece.length))
  test.each([
    ['th', '5555555 ชอบมาก'],
    ['th', '555+ ของดี'],
    ['th', `${long('5')} ของดี`],
    ['th', `ดีมาก${long('ก')}`],
    ['th', `${long('ฮ่า')} ดี`],
    ['ru', 'ахахахахаха отличная вещь'],
    ['ru', `${long('ах')} отличная вещь`],
    ['ru', `${long('ха')}, беру`],
    ['ru', 'пхпхпхпхпхпх классно'],
    ['uk', `${long('хі')} добре`],
    ['ko', 'ㅋㅋㅋㅋㅋㅋㅋ 좋아요'],
    ['ko', `${long('ㅋ')} 좋아요`],
    ['ko', `별로예요 ${long('ㅠ')}`],
    ['ja', `${long('w')} 最高`],
    ['ja', `最高${long('ー')}`],
    ['ja', `${long('笑')}いいね`],
    ['ja', `${long('8')} 最高`],
    ['es', `${long('ja')} me encanta`],
    ['es', 'jsjsjsjsjsjs genial'],
    ['pt', `${long('k')} amei`],
    ['pt', `${long('rs')} bom`],
    ['zh', `${long('哈')} 不错`],
    ['zh', '233333333 好'],
    ['zh-Hant', `${long('呵')} 讚`],
    ['en', `${long('ha')} top`],
    ['en', `HAHAHAHA ${long('Ha ')}top`],
    ['ar', `${long('ه')} ممتاز`],
    ['he', `${long('ח')} מעולה`],
    ['el', `${long('χα')} καλό`],
    ['hi', `${long('हा')} अच्छा`],
    ['id', `${long('wk')} bagus`],
    ['en', 'sooooooo gooood!!!!!!!!!'],
    ['en', `s${long('o')} good`],
    ['en', `n${long('o')}`],
    ['de', `S${long('u')}per`],
    ['en', `Good ${long('!')}`],
    ['en', '⭐⭐⭐⭐⭐'],
    ['en', long('👍')],
  ])('%s: %s', async (locale, body) => {
    for (const phase of [repetition, gibberish]) expect(await isHeld(phase, locale, body)).toBe(false)
  })

  test.each([
    ['th', `${'5'.repeat(200)} ดี`],
    ['en', `${long('5')} ok`],
    ['ko', long('ㅋ')],
    ['en', `${'ha'.repeat(100)} buy`],
    ['en', `s${'o'.repeat(60)} s${'a'.repeat(60)} s${'e'.repeat(60)}`],
    ['en', `${long('ha')} ${long('buy')}`],
    ['de', long('w')],
    ['ru', `${long('ф')} ок`],
  ])('but it waits without one, without end, or beside what is none, in %s: %s', async (locale, body) =>
    expect(await isHeld(repetition, locale, body)).toBe(true),
  )
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

test('nor do calls and ways in great number cost more than their number', async () => {
  for (const piece of [
    'buy now ',
    'online casino ',
    'use my code SAVE50 at ',
    'www.',
    'buy now www.a.com online casino ',
  ])
    for (const locale of ['en', 'de', 'zh'])
      await isHeld(advertising, locale, piece.repeat(Math.ceil(50_000 / piece.length)))
})
