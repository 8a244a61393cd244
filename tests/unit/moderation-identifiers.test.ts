import { describe, expect, test } from '@jest/globals'
import { bankAccounts } from '../../src/moderation/phases/bank-accounts.ts'
import { emailAddresses } from '../../src/moderation/phases/email-addresses.ts'
import { orderNumbers } from '../../src/moderation/phases/order-numbers.ts'
import { paymentCards } from '../../src/moderation/phases/payment-cards.ts'
import { postalAddresses } from '../../src/moderation/phases/postal-addresses.ts'
import { socialProfiles } from '../../src/moderation/phases/social-profiles.ts'
import { staffNames } from '../../src/moderation/phases/staff-names.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { aSubmission, hostileTexts, observationsOf, wordsFound } from './a-submission.ts'
import { reviewSentences } from './review-sentences.ts'

describe('payment cards are found', () => {
  test.each([
    ['my card 4111 1111 1111 1111 was charged twice', '4111 1111 1111 1111'],
    ['my card 4111\u200b1111\u200b1111\u200b1111.', '4111\u200b1111\u200b1111\u200b1111'],
    ['𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏', '𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏'],
    ['4012888888881881', '4012888888881881'],
    ['5555-5555-5555-4444 twice', '5555-5555-5555-4444'],
    ['Mastercard 2223003122003222', '2223003122003222'],
    ['Amex 3782 822463 10005', '3782 822463 10005'],
    ['6011 1111 1111 1117', '6011 1111 1111 1117'],
    ['3530 1113 3330 0000', '3530 1113 3330 0000'],
    ['4111.1111.1111.1111', '4111.1111.1111.1111'],
    ['4111  1111  1111  1111', '4111  1111  1111  1111'],
    ['4111/1111/1111/1111', '4111/1111/1111/1111'],
    ['4111_1111_1111_1111', '4111_1111_1111_1111'],
    ['4111 1111 1111 1111 12/27 123', '4111 1111 1111 1111'],
    ['3782.822463.10005', '3782.822463.10005'],
    ['カード番号４１１１１１１１１１１１１１１１です', '４１１１１１１１１１１１１１１１'],
  ])('%s', async (body, expected) => {
    expect(await wordsFound(paymentCards, body)).toEqual([expected])
  })

  test.each([
    '4111 1111 1111 1112',
    'tracking # 4111111111111111',
    'Seriennummer 4111111111111111',
    '4006381333931',
    '0000 0000 0000 0000',
    '4111.1111.1111.1112',
    '1080/1440/2160/4320 und 2019, 2020, 2021, 2022',
    '4444 4444 4444 4444',
    '1234 5678 9012 3456',
    'A4111111111111111',
    '41111111111111112222',
  ])('but not in %s', async (body) => {
    expect(await wordsFound(paymentCards, body)).toEqual([])
  })
})

describe('bank accounts are found', () => {
  test.each([
    ['refund to DE89 3704 0044 0532 0130 00 please', 'DE89 3704 0044 0532 0130 00'],
    ['DE89370400440532013000.', 'DE89370400440532013000'],
    ['ＤＥ８９３７０４００４４０５３２０１３０００', 'ＤＥ８９３７０４００４４０５３２０１３０００'],
    ['DE89\u200d3704 0044 0532 0130 00', 'DE89\u200d3704 0044 0532 0130 00'],
    ['fr14 2004 1010 0505 0001 3m02 606', 'fr14 2004 1010 0505 0001 3m02 606'],
    ['IBAN: GB82-WEST-1234-5698-7654-32', 'GB82-WEST-1234-5698-7654-32'],
    ['NO93 8601 1117 947', 'NO93 8601 1117 947'],
    ['ES91 2100 0418 4502 0005 1332 y nada', 'ES91 2100 0418 4502 0005 1332'],
    ['PL61109010140000071219812874', 'PL61109010140000071219812874'],
    ['IBANDE89370400440532013000', 'DE89370400440532013000'],
    ['DE89.3704.0044.0532.0130.00', 'DE89.3704.0044.0532.0130.00'],
    ['DE89  3704  0044  0532  0130  00', 'DE89  3704  0044  0532  0130  00'],
    ['DE89/3704/0044/0532/0130/00', 'DE89/3704/0044/0532/0130/00'],
    ['口座はDE89370400440532013000です', 'DE89370400440532013000'],
  ])('%s', async (body, expected) => {
    expect(await wordsFound(bankAccounts, body)).toEqual([expected])
  })

  test.each([
    'DE89 3704 0044 0532 0130 01',
    'it 15 days and no 20 more',
    'XDE89370400440532013000',
    'URIBANDE89370400440532013000',
    'DE89',
  ])('but not in %s', async (body) => {
    expect(await wordsFound(bankAccounts, body)).toEqual([])
  })
})

describe('postal addresses are found', () => {
  test.each([
    ['de', 'Bitte an Lindenstraße 12a, 10969 Berlin schicken', 'Lindenstraße 12a, 10969 Berlin'],
    ['de', 'wohne in der Hauptstr. 5', 'Hauptstr. 5'],
    ['de-AT', 'Am Alten Markt, Birkenweg 3, 1010 Wien', 'Birkenweg 3, 1010 Wien'],
    ['en', 'left it at 221 Baker Street again', '221 Baker Street'],
    [
      'en-US',
      'to 1600 Pennsylvania Ave, Washington, DC 20500',
      '1600 Pennsylvania Ave, Washington, DC 20500',
    ],
    ['en-GB', 'I live in SW1A 1AA', 'SW1A 1AA'],
    ['fr', "j'habite 12 bis rue de la Paix, 75002 Paris", '12 bis rue de la Paix, 75002 Paris'],
    ['es', 'vivo en Calle Mayor 15, 28013 Madrid', 'Calle Mayor 15, 28013 Madrid'],
    ['it', 'abito in Via Giuseppe Garibaldi, 27', 'in Via Giuseppe Garibaldi, 27'],
    ['nl', 'Prinsengracht 263, 1016 GV Amsterdam', 'Prinsengracht 263, 1016 GV Amsterdam'],
    ['pl', 'mieszkam na ul. Marszałkowska 10', 'ul. Marszałkowska 10'],
    ['pt', 'moro na Rua Augusta, 1500', 'Rua Augusta, 1500'],
    ['sv', 'jag bor på Drottninggatan 71', 'Drottninggatan 71'],
    ['da', 'Nørrebrogade 44, 2200 København', 'Nørrebrogade 44, 2200 København'],
    ['fi', 'Mannerheimintie 5', 'Mannerheimintie 5'],
    ['ja', '東京都新宿区西新宿2丁目8-1に届く', '東京都新宿区西新宿2丁目8-1'],
    ['ja', '〒163-8001です', '〒163-8001'],
    ['zh', '请寄，北京市朝阳区建国路88号', '北京市朝阳区建国路88号'],
    ['ko', '서울특별시 강남구 테헤란로 152 입니다', '서울특별시 강남구 테헤란로 152'],
    ['ru', 'живу на ул. Ленина, д. 5, кв. 12', 'ул. Ленина, д. 5, кв. 12'],
    ['he', 'גר ברחוב: רחוב הרצל 15', 'רחוב הרצל 15'],
    ['ar', 'أسكن في شارع الملك فهد 12', 'شارع الملك فهد 12'],
    ['en', 'He lives at 3 Sesame Street with a dog', '3 Sesame Street'],
    ['en', '221 Baker Street, London', '221 Baker Street, London'],
    ['en', 'My address: 24 Mill Road', '24 Mill Road'],
    ['fr', "j'habite 1 rue de la Paix", '1 rue de la Paix'],
    ['fr', 'livrer au 1, rue de la Paix', '1, rue de la Paix'],
    ['fr', '1 rue de la Paix, 75002 Paris', '1 rue de la Paix, 75002 Paris'],
    ['de', 'Parkstraße 1 malen wir an', 'Parkstraße 1'],
    ['de', 'bitte an: Am Hang 3, 50667 Köln', 'Am Hang 3, 50667 Köln'],
    ['de', 'An der Alten Mühle 12a, D-50667 Köln', 'An der Alten Mühle 12a, D-50667 Köln'],
    ['he', 'גר ברחוב הרצל 15 בתל אביב', 'רחוב הרצל 15'],
    ['ar', 'شارع التحلية، رقم 15', 'شارع التحلية، رقم 15'],
  ])('in %s: %s', async (locale, body, expected) => {
    const found = await wordsFound(postalAddresses, body, { locale })
    expect(found).toContain(expected)
  })

  test.each([
    ['de', 'Sitzplatz 12, Umweg 3 und Frühling 2024; die Straße ist laut'],
    ['de', 'Auf der Straße 50 gefahren'],
    ['en', 'Oura Ring 3, MacBook M2 8GB, Xbox Series X 1TB, Spring 2024, Fire TV Stick 4'],
    ['en', 'A 5 Star Way to sit, 3 Wise Men, a 2 way street, in our street 5 of them'],
    ['fr', 'la route 66, 5 avenues, 2 place de parking'],
    ['es', 'en la calle 5 veces, Plaza Mayor'],
    ['it', 'via Amazon 2 giorni, comprato Via Roma'],
    ['nl', 'Terugweg 5 keer'],
    ['pl', 'ulica i 5 innych'],
    ['pt', 'na rua 5 vezes'],
    ['sv', 'på gatan 5 gånger'],
    ['ja', '大阪市内配送2-3日、東京都産米3kg'],
    ['zh', '市区道路5公里'],
    ['ko', '다시 바로 3일'],
    ['ru', 'на улице 5 градусов'],
    ['he', 'ברחוב 5 פעמים'],
    ['ar', 'في الشارع 5 مرات'],
    ['en', 'Only 3 Sesame Street figures were in the box.'],
    ['en', '2 Penny Lane records arrived broken, 4 Abbey Road LPs too'],
    ['en', '24 Hour Road trip'],
    ['de', 'Monopoly: die Parkstraße 1 mal fehlt, die Schlossstraße 2x, die Badstraße 3 Mal'],
    ['de', 'Die Linienstraße 2-3 Tage gesucht, Hauptstraße 5 km lang'],
    ['de', 'Im Test 3, 10000 Umdrehungen; Am Ende 5, 12500 Lumen; Zum Kauf 2, danach 3'],
    ['fr', 'il manque 1 rue de la Paix.'],
    ['fr', 'avec 1 avenue Foch et 2 gares'],
    ['es', 'falta la Calle Mayor 1 vez'],
    ['it', 'manca Via Roma 1 volta'],
    ['pl', 'brak ul. Prostej 1 raz'],
    ['pt', 'falta a Rua Augusta 1 vez'],
    ['nl', 'Kalverstraat 2 keer dubbel'],
    ['sv', 'Norrlandsgatan 2 gånger'],
    ['da', 'Rådhuspladsgade 2 gange, Vimmelvej 3 dage'],
    ['fi', 'Mannerheimintie 2 kertaa'],
    ['ar', 'شارع التحلية فيه متجر أفضل 100 مرة'],
    ['ar', 'شارع التحلية 3 مرات، مشيت في شارع طويل مزدحم 5 كيلو'],
    ['he', 'ברחוב הרצל 5 פעמים, רחוב הרצל 3 שעות'],
    ['he', 'רחוב שקט עם 12 חנויות'],
    ['ru', 'улица Ленина 2 раза'],
  ])('but not in %s: %s', async (locale, body) => {
    expect(await wordsFound(postalAddresses, body, { locale })).toEqual([])
  })
})

describe('personal profiles are found', () => {
  test.each([
    ['see https://www.instagram.com/anna.b_92/ for photos', 'https://www.instagram.com/anna.b_92'],
    ['facebook.com/profile.php?id=100012345', 'facebook.com/profile.php?id=100012345'],
    ['tiktok.com/@lena.k', 'tiktok.com/@lena.k'],
    ['t.me/annab', 't.me/annab'],
    ['insta: @anna.b', '@anna.b'],
    ['my telegram is @anna_b', '@anna_b'],
    ['Snap: annab92', 'annab92'],
    ['Threads: @anna.b', '@anna.b'],
    ['WhatsApp - anna_b', 'anna_b'],
    ['insta: anna.berg.', 'anna.berg'],
    ['insta: a.berg', 'a.berg'],
    ['Instagram name: annaberg_', 'annaberg_'],
    ['my insta is annaberg.', 'annaberg'],
    ['Mein Insta ist annaberg, schreib mir', 'annaberg'],
    ['my TikTok handle: annaberg', 'annaberg'],
    ['add me on snapchat bobby_99', 'bobby_99'],
    ['Find me on Insta bobby_99!', 'bobby_99'],
    ['folgt mir auf Instagram anna.berg', 'anna.berg'],
    ['add me snapchat annab92', 'annab92'],
    ['telegram anna_berg', 'anna_berg'],
    ['discord bobby#1234', 'bobby#1234'],
    ['インスタ：@hanako_k'.normalize('NFKC'), '@hanako_k'],
    ['sc: annab_92', 'annab_92'],
    ['SC - anna.berg92', 'anna.berg92'],
    ['snapchat annab_23', 'annab_23'],
    ['insta @anna', '@anna'],
    ['Follow me, insta: annaberg', 'annaberg'],
    ['Folgt mir auf Insta: annaberg!', 'annaberg'],
    ['agrégame, snap: anitaberg', 'anitaberg'],
    ['ajoute-moi sc: annaberg', 'annaberg'],
    ['подпишись, инста: anna_berg', 'anna_berg'],
  ])('%s', async (body, expected) => {
    expect(await wordsFound(socialProfiles, body)).toEqual([expected])
  })

  test.each([
    'thanks @shop, great service',
    'instagram quality pictures, telegram arrived',
    'instagram.com/shop.example is lovely',
    'bought it on facebook.com/',
    'works with WhatsApp and Skype',
    'WhatsApp: keine Antwort, Telegram: auch nicht',
    'Whatsapp: nadie contesta',
    'Facebook: nobody.Never again. WhatsApp: e.g. no answer',
    'WhatsApp: 24h keine Antwort, Telegram: 3x',
    'loose threads: everywhere, threads: M10x1',
    'Oh snap: broke on day one',
    'Snap-Verschluss gebrochen',
    'KIK-Qualität, Instagram-Qualität - naja',
    'Telegram - nichts, Discord = leer',
    'my insta is full of it, my WhatsApp is broken',
    'Insta360 x3 is great, my insta 360 camera, an insta360_x3',
    'asked on WhatsApp twice in 24h, on Discord v2, on Facebook nobody answers, on Telegram channel 12',
    'on Instagram it.looks better, discord #1234',
    'insta: annaberg',
    'sc: never again, SC: 24h, sc: M10x1, scale sc: abc',
    'Follow me on insta: gorgeous photos of it',
    'Follow-up on WhatsApp: nobody',
    'follow me to snap: it broke',
  ])('but not in %s', async (body) => {
    expect(await wordsFound(socialProfiles, body)).toEqual([])
  })
})

describe('the number of the order at hand', () => {
  const parts = { orderNumbers: ['#10472', '77'] }
  test.each([
    ['order #10472 came late', ['10472']],
    ['Order 10472: late', ['10472']],
    ['pedido 77 tarde', ['77']],
    ['77 reasons, and 104729 more, A10472', []],
  ])('%s', async (body, expected) => {
    expect(await wordsFound(orderNumbers, body, parts)).toEqual(expected)
  })

  test.each(['R123456789', 'SO-2026-0042', '114-1234567-1234567', '550e8400-e29b-41d4-a716-446655440000'])(
    'is masked as %s',
    async (number) => {
      expect(await wordsFound(orderNumbers, `late: ${number}.`, { orderNumbers: [number] })).toEqual([number])
    },
  )

  test.each([
    '1 star',
    'broke after 2 days',
    '3 weeks',
    '2stars',
    'defekt-1',
    '50 €',
    '3 Wochen',
    '2週間待った',
  ])('is no words that a shop has called so: %s', async (number) => {
    const body = `It came late, order ${number}, ${number}`
    expect(await wordsFound(orderNumbers, body, { orderNumbers: [number] })).toEqual([])
  })
})

describe('full names of staff', () => {
  const storeRules = {
    masksMildWords: false,
    staffNames: ['Jörg Müller', '山田太郎', 'Ana María López', '王芳', 'Jan van der Berg', 'Will Rose'],
    blockedWords: [],
  }
  test.each([
    ['Herr Jörg Müller war nett', ['Jörg Müller']],
    ['JÖRG  MÜLLER und Müller, Jörg', ['JÖRG  MÜLLER', 'Müller, Jörg']],
    ['担当の山田太郎さん', ['山田太郎']],
    ['con Ana María López', ['Ana María López']],
    ['con ana maría lópez', []],
    ['王芳 helped, and 山田太郎', ['王芳', '山田太郎']],
    ['Jan van der Berg', ['Jan van der Berg']],
    ['Will Rose sold it; it will rose above', ['Will Rose']],
    ['Jörg war nett, Frau Müller auch, Jörg Müllermann', []],
    // In capitals throughout, nothing tells a name from what bread does.
    ['IT WILL ROSE OVERNIGHT! WILL ROSE', []],
    ['THANKS TO MR WILL ROSE', ['WILL ROSE']],
    ['MIT JAN VAN DER BERG', ['JAN VAN DER BERG']],
    ['Thanks to WILL ROSE', ['WILL ROSE']],
  ])('in %s', async (body, expected) => {
    expect(await wordsFound(staffNames, body, { storeRules })).toEqual(expected)
  })

  test.each([
    ['Will Rose', 0],
    ['WILL ROSE!', 0],
    ['Mr Will Rose', 1],
    ['王芳', 1],
    ['Will Rose is great', 1],
  ])('as a title: %s', async (title, found) => {
    expect(await observationsOf(staffNames, aSubmission({ title, storeRules }))).toHaveLength(found)
  })
})

test.each([
  ['ru', 'пишите anna собака mail точка ru', 'anna собака mail точка ru'],
  ['da', 'skriv til anna snabela mail punktum dk', 'anna snabela mail punktum dk'],
  ['no', 'anna krøllalfa online punktum no', 'anna krøllalfa online punktum no'],
  ['cs', 'anna zavináč seznam tečka cz', 'anna zavináč seznam tečka cz'],
  ['hu', 'anna kukac freemail pont hu', 'anna kukac freemail pont hu'],
  ['el', 'anna παπάκι mail τελεία gr', 'anna παπάκι mail τελεία gr'],
  ['ko', 'anna 골뱅이 naver 닷 com', 'anna 골뱅이 naver 닷 com'],
])('an address of mail that is spelled out is found in %s: %s', async (locale, body, expected) => {
  expect(await wordsFound(emailAddresses, body, { locale })).toEqual([expected])
})

describe('what is only called like an address', () => {
  const cambon = ['Chanel Les Exclusifs 31 Rue Cambon', 'Chanel']
  test.each<[string, string, string[]]>([
    ['fr', "J'adore Chanel 31 rue Cambon", []],
    ['fr', '31 Rue Cambon, un chypre moderne', []],
    ['fr', 'Livraison rapide de 31 rue Cambon', []],
    ['fr', 'Acheté à la boutique, au 31 rue Cambon', []],
    ['fr', '24 rue du Faubourg Saint-Honoré, mon préféré', []],
    ['it', 'A Corso Como 10 costa il doppio', []],
    ['en', 'Great game: 221B Baker Street.', []],
    ['en', 'I have read 84 Charing Cross Road, twice', []],
    ['de', 'Ein Buch über die Berggasse 19', []],
    ['fr', 'Le 10 rue Saint Honoré est floral', ['10, Rue Saint-Honoré']],
    ['it', 'Via Montenapoleone 8 profuma', ['VIA MONTENAPOLEONE 8']],
    ['de', 'Lindenstraße 5 ist unser Lieblingsspiel', ['Lindenstraße 5: das Spiel']],
    ['en', 'I love 12 Maple Street, so cosy', ['Candle 12 Maple Street candle']],
    ['en', 'Like 712 Fifth Avenue by Bond, but cheaper', []],
    ['fr', 'Chanel, 31 rue Cambon: un rêve', cambon],
    ['fr', 'Coco Chanel, 31 rue Cambon', ['Coco Chanel']],
  ])('passes in %s: %s', async (locale, body, productNames) => {
    expect(await wordsFound(postalAddresses, body, { locale, productNames })).toEqual([])
  })

  test.each<[string, string, string]>([
    ['fr', "J'habite 31 rue Cambon", '31 rue Cambon'],
    ['fr', 'Mon adresse : 31 rue Cambon', '31 rue Cambon'],
    ['fr', 'Jean Dupont, 31 rue Cambon', '31 rue Cambon'],
    ['fr', 'Jean Dupont\n31 rue Cambon', '31 rue Cambon'],
    ['fr', 'Colis livré au 31 rue Cambon', '31 rue Cambon'],
    ['fr', 'Chanel 31 rue Cambon, 75001 Paris', '31 rue Cambon, 75001 Paris'],
    ['fr', '31 rue Cambon\n75001 Paris', '31 rue Cambon'],
    ['fr', 'Chanel 33 rue Cambon', '33 rue Cambon'],
    ['en', 'I live at 221B Baker Street', '221B Baker Street'],
    ['en', 'It was delivered to 221B Baker Street', '221B Baker Street'],
    ['en', '221B Baker Street, Flat 4', '221B Baker Street, Flat 4'],
    ['en', 'for 221B Baker Street, London 10001', '221B Baker Street, London 10001'],
    ['de', 'Ich wohne in der Berggasse 19', 'Berggasse 19'],
    ['nl', 'Ik woon aan de Prinsengracht 263', 'Prinsengracht 263'],
    ['ru', 'Спасибо! ул. Ленина, д. 5', 'ул. Ленина, д. 5'],
  ])('but is masked where somebody lives, in %s: %s', async (locale, body, expected) => {
    const productNames = ['31 rue Cambon', '221B Baker Street']
    expect(await wordsFound(postalAddresses, body, { locale, productNames })).toEqual([expected])
  })
})

describe('where a shop is', () => {
  test.each<[string, string]>([
    ['en', 'The shop at 214 Oxford St, London is closed.'],
    ['en', 'Your store on 12 Main Street never picks up.'],
    ['en', 'I went to the branch in 5 High Street twice.'],
    ['en', 'The 214 Oxford Street store was better.'],
    ['en', 'Sent it back to the shop at 214 Oxford Street'],
    ['de', 'Die Filiale in der Lindenstraße 5 hat zu.'],
    ['de', 'Im Schuhgeschäft, Hauptstraße 12, war es billiger.'],
    ['de', 'Euer Laden am Birkenweg 3, 1010 Wien ist ein Witz.'],
    ['fr', 'Le magasin au 12 rue de la Paix est fermé.'],
    ['fr', 'La boutique du 12 rue de la Paix ne répond pas.'],
    ['es', 'La tienda de la Calle Mayor 15 estaba cerrada.'],
    ['it', 'Il negozio in Via Giuseppe Garibaldi, 27 è chiuso.'],
    ['nl', 'De winkel aan de Kalverstraat 92 was dicht.'],
    ['pl', 'Sklep na ul. Marszałkowska 10 był zamknięty.'],
    ['pt', 'A loja na Rua Augusta, 1500 fechou.'],
    ['sv', 'Butiken på Drottninggatan 71 var stängd.'],
    ['ru', 'Магазин на ул. Ленина, д. 5 закрыт.'],
    ['he', 'החנות של רחוב הרצל 15 סגורה'],
    ['ar', 'المتجر في شارع التحلية، رقم 15 مغلق'],
    ['ja', '東京都新宿区西新宿2丁目8-1の店は閉まっていた'],
    ['ko', '서울특별시 강남구 테헤란로 152 매장은 닫혔어요'],
    ['zh', '北京市朝阳区建国路88号的店关门了'],
  ])('is nobody’s address, in %s: %s', async (locale, body) => {
    expect(await wordsFound(postalAddresses, body, { locale })).toEqual([])
  })

  test.each<[string, string, string]>([
    ['en', 'I live above the shop at 214 Oxford Street', '214 Oxford Street'],
    ['en', 'The shop at 214 Oxford Street, I live upstairs', '214 Oxford Street'],
    ['en', 'The shop of Anna Berg, 24 Mill Road', '24 Mill Road'],
    ['en', 'The shop owner, at 24 Mill Road', '24 Mill Road'],
    ['en', 'The shop sent it to 24 Mill Road', '24 Mill Road'],
    ['en', 'The workshop at 24 Mill Road', '24 Mill Road'],
    ['en', 'the shop at 24 Mill Road, Flat 4', '24 Mill Road, Flat 4'],
    ['de', 'Ich wohne über dem Laden in der Lindenstraße 5', 'Lindenstraße 5'],
    ['de', 'Der Verkäufer wohnt beim Laden, Lindenstraße 5', 'Lindenstraße 5'],
    ['fr', 'J’habite à côté du magasin, au 12 rue de la Paix', '12 rue de la Paix'],
    ['ru', 'Магазин, ул. Ленина, д. 5, кв. 12', 'ул. Ленина, д. 5, кв. 12'],
    ['ja', '東京都新宿区西新宿2丁目8-1の店長の家', '東京都新宿区西新宿2丁目8-1'],
  ])('but somebody’s stays one, in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(postalAddresses, body, { locale })).toEqual([expected])
  })
})

const kinds = [paymentCards, bankAccounts, postalAddresses, socialProfiles, orderNumbers, staffNames]

test('nothing personal is seen in ordinary sentences', async () => {
  for (const [locale, sentences] of Object.entries(reviewSentences)) {
    for (const body of sentences) {
      for (const phase of kinds) expect(await wordsFound(phase, body, { locale })).toEqual([])
    }
  }
})

test('personal data are masked, never held, whatever their kind', async () => {
  const body = 'Card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00, insta: @anna.b, 221 Baker Street'
  const { action, findings } = await moderate(aSubmission({ body }), phases)
  expect(action).toBe('redact')
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set(['paymentCard', 'bankAccount', 'socialProfile', 'postalAddress']),
  )
})

describe('a hostile text is answered', () => {
  const storeRules = { masksMildWords: false, staffNames: ['a a', '山田太郎'], blockedWords: [] }
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    for (const phase of kinds) {
      for (const locale of ['de', 'en', 'fr', 'it', 'ja', 'ru', 'ko', 'zh', 'ar']) {
        const submission = aSubmission({ body, locale, orderNumbers: ['11111', 'a1'], storeRules })
        const found = await observationsOf(phase, submission)
        expect(found.every(({ start, end }) => 0 <= start && start < end && end <= body.length)).toBe(true)
      }
    }
  })
})
