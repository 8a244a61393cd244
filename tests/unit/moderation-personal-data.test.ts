import { describe, expect, test } from '@jest/globals'
import { emailAddresses } from '../../src/moderation/phases/email-addresses.ts'
import { phoneNumbers } from '../../src/moderation/phases/phone-numbers.ts'
import { aSubmission, hostileTexts, observationsOf, wordsFound } from './a-submission.ts'

describe('phone numbers are found', () => {
  test.each([
    ['en-US', 'call me at 212-555-0123 now', '212-555-0123'],
    ['en-US', 'my cell is (415) 555-2671.', '(415) 555-2671'],
    ['en-US', 'cell 4155552671', '4155552671'],
    ['en-US', '1 415 555 2671', '1 415 555 2671'],
    ['en-US', 'from abroad +49 151 23456789', '+49 151 23456789'],
    ['en-GB', 'ring 07911 123456', '07911 123456'],
    ['en-GB', 'or 020 7946 0958', '020 7946 0958'],
    ['de-DE', 'Ruf an: 0151 23456789!', '0151 23456789'],
    ['de', 'unter 015123456789', '015123456789'],
    ['de', 'Büro 030/1234567', '030/1234567'],
    ['de', '0049 151 23456789', '0049 151 23456789'],
    ['de-AT', 'Tel. 0664 1234567', '0664 1234567'],
    ['fr', 'mon numéro 06 12 34 56 78', '06 12 34 56 78'],
    ['fr-FR', '0612345678', '0612345678'],
    ['fr', '06.12.34.56.78', '06.12.34.56.78'],
    ['es', 'llámame al 612 345 678', '612 345 678'],
    ['es-ES', 'wasap 612345678', '612345678'],
    ['it', 'chiama il 347 123 4567', '347 123 4567'],
    ['it', 'ufficio 02 1234 5678', '02 1234 5678'],
    ['nl', 'bel 06-12345678', '06-12345678'],
    ['nl', '0612345678', '0612345678'],
    ['pl', 'proszę dzwonić 601 234 567', '601 234 567'],
    ['pl', '601234567', '601234567'],
    ['pt-PT', 'ligue 912 345 678', '912 345 678'],
    ['pt-BR', 'zap (11) 91234-5678', '(11) 91234-5678'],
    ['pt-BR', '11912345678', '11912345678'],
    ['sv', 'ring 070-123 45 67', '070-123 45 67'],
    ['sv', '0701234567', '0701234567'],
    ['ja', '電話は090-1234-5678です', '090-1234-5678'],
    ['ja', '０９０－１２３４－５６７８まで', '０９０－１２３４－５６７８'],
    ['ar-SA', 'رقمي 0501234567 اتصل', '0501234567'],
    ['ar-SA', '٠٥٠١٢٣٤٥٦٧', '٠٥٠١٢٣٤٥٦٧'],
    ['ar', '010 1234 5678', '010 1234 5678'],
    ['he', 'תתקשרו 052-234-5678', '052-234-5678'],
    ['he-IL', '0522345678', '0522345678'],
    ['en-IN', 'call 98765 43210', '98765 43210'],
    ['hi-IN', 'मेरा नंबर 9876543210', '9876543210'],
    ['hi-IN', '९८७६५४३२१०', '९८७६५४३२१०'],
    ['tr', 'beni arayın 532 123 45 67', '532 123 45 67'],
    ['ru', 'мой номер 912 345-67-89', '912 345-67-89'],
    ['en', 'Call me on 07400 123456 please', '07400 123456'],
    ['en', 'my number is 0412 345 678, or so', '0412 345 678'],
    ['en', 'ring 087 123 4567', '087 123 4567'],
    ['en', 'call 9876543210', '9876543210'],
    ['de', 'Natel 079 123 45 67', '079 123 45 67'],
    ['de', 'erreichbar: 0664 1234567', '0664 1234567'],
    ['nl', 'Bel mij op 0470 12 34 56', '0470 12 34 56'],
    ['fr', 'Appelez 418-543-8090', '418-543-8090'],
    ['fr', 'au 0470 12 34 56', '0470 12 34 56'],
    ['es', 'Llámame al 55 1234 5678', '55 1234 5678'],
    ['es', 'mi celular: 9 6123 4567', '9 6123 4567'],
    ['pt', 'ligue para 912 345 678', '912 345 678'],
    ['ar', 'اتصل بي على 0501234567', '0501234567'],
    ['it', 'mio numero 079 123 45 67', '079 123 45 67'],
    ['sv', 'ring 040 123 4567', '040 123 4567'],
    ['da', 'Ring til mig på 20123456', '20123456'],
    ['da', 'tlf. 20123456', '20123456'],
    ['nb', 'ring 41234567', '41234567'],
    ['nb', 'Mobil: 41234567', '41234567'],
    ['no', 'ring meg på 41234567', '41234567'],
    ['zh', '请打电话：13812345678', '13812345678'],
    ['ko', '연락처 010-1234-5678', '010-1234-5678'],
    ['th', 'โทร 081 234 5678', '081 234 5678'],
  ])('in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(phoneNumbers, body, { locale })).toEqual([expected])
  })

  test.each([
    '0151\u200b2345\u2060678\u00ad9',
    '𝟎𝟏𝟓𝟏 𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    '０１５１\u3000２３４５６７８９',
    '0️⃣1️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9',
    '⓪①⑤①②③④⑤⑥⑦⑧⑨',
    '⁰¹⁵¹ ²³⁴⁵⁶⁷⁸⁹',
    'O151 2345678O',
    '0I51 2345l789',
    '0 1 5 1 2 3 4 5 6 7 8 9',
    '0.1.5.1.2.3.4.5.6.7.8.9',
    '+4 9 1 5 1 2 3 4 5 6 7 8 9',
    '0151_2345_6789',
    '0151:23456789',
    '0151: 2345 6789',
  ])('however it is written: %s', async (number) => {
    expect(await wordsFound(phoneNumbers, `Ruf an: ${number}!`, { locale: 'de' })).toEqual([number])
  })

  test.each([
    ['de', 'Haus 15, 0151 23456789 ab 18 Uhr', ['0151 23456789']],
    ['de', 'Note 5 0151 23456789', ['0151 23456789']],
    ['de', '0151 23456789 5 Sterne', ['0151 23456789']],
    ['de', '0 1 5 1 2 3 4 5 6 7 8 9 5 Sterne', ['0 1 5 1 2 3 4 5 6 7 8 9']],
    ['de', 'Tel. 0151 23456789 5 Sterne', ['0151 23456789']],
    ['de', '0151 23456789, 0151 23456780', ['0151 23456789', '0151 23456780']],
    ['de', '0151 23456789 0160 1234567', ['0151 23456789', '0160 1234567']],
    ['fr', '06 12 34 56 78 06 12 34 56 79', ['06 12 34 56 78', '06 12 34 56 79']],
    ['es', '612 345 678 612 345 679', ['612 345 678', '612 345 679']],
    ['en-US', '212-555-0123, 415-555-2671', ['212-555-0123', '415-555-2671']],
    ['en-US', '2 stars, 415-555-2671, 2024-11-22', ['415-555-2671']],
    ['en-GB', '+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
    ['en', 'call +44 7700 900123', ['+44 7700 900123']],
    ['en', '+447700900123, 0044 7700 900123', ['+447700900123', '0044 7700 900123']],
    ['en', 'grew by +10 000 000 and +1 500 000 000, from +25 to +40', []],
  ])('beside other numbers in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(phoneNumbers, body, { locale })).toEqual(expected)
  })

  test('by the country of the order whatever the language', async () => {
    const body = 'call me on 0664 1234567'
    expect(await wordsFound(phoneNumbers, body, { locale: 'en' })).toEqual([])
    expect(await wordsFound(phoneNumbers, body, { locale: 'en', regionHints: { country: 'AT' } })).toEqual([
      '0664 1234567',
    ])
  })

  test.each([
    ['SG', 'call 61234567', '61234567'],
    ['HK', '51234567', undefined],
    ['HK', 'WhatsApp 51234567', '51234567'],
    ['HK', '電話：51234567', '51234567'],
    ['HK', '☎ 51234567', '51234567'],
    ['SG', 'article 61234567, then 61234567 again', undefined],
    ['SG', 'my phone, model no. 61234567', undefined],
    ['DK', 'phone: the model is 20123456', undefined],
  ])('eight digits alone, of an order to %s: %s', async (country, body, expected) => {
    const found = await wordsFound(phoneNumbers, body, { locale: 'en', regionHints: { country } })
    expect(found).toEqual(expected === undefined ? [] : [expected])
  })

  test('in every field', async () => {
    const text = 'Tel 030/1234567'
    const found = await observationsOf(
      phoneNumbers,
      aSubmission({ locale: 'de', title: text, body: text, points: ['gut', text], displayName: text }),
    )
    expect(found.map(({ field }) => field)).toEqual(['title', 'body', 'points.1', 'displayName'])
    expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['030/1234567']))
  })
})

describe('no phone number is seen in', () => {
  test.each([
    ['en-US', 'paid $1299.99 and 2,499.00 before'],
    ['en-US', 'arrived 2024-11-22, ordered 11/22/2024'],
    ['en-US', 'order 4155552671 came late'],
    ['en-US', 'Order no. 4155552671'],
    ['en-US', 'model 8005551234 is better'],
    ['en-US', 'tracking # 4155552671'],
    ['en-US', 'the B07XJ8C8F5, 1920x1080 at 144'],
    ['en-US', 'sizes 36 38 40 42 44 all run small'],
    ['en-US', 'ISBN 978-3-16-148410-0'],
    ['en-US', 'card 4111 1111 1111 1111'],
    ['en-US', '10.5 11.5 12.55 are the widths'],
    ['en-US', '1 TB, 16 GB, 10000 mAh, 5000 20W'],
    ['en-US', 'holds 4155552671 mm'],
    ['en-US', 'between 212.55 501.23 wide'],
    ['en-US', 'worth $4155552671 to me'],
    ['es', 'por € 612345678'],
    ['en-US', 'the X4155552671 and the 4155552671B'],
    ['de', 'EAN 4006381333931'],
    ['de', '4006381333931'],
    ['de', 'gekauft am 22.11.2026, kaputt am 01.02.2027'],
    ['de', 'von 01.02. - 05.02.2027'],
    ['de', 'Größen 42 43 44 45'],
    ['de', 'Bestellnummer 0301234567'],
    ['de', 'Seriennummer: 0151 23456789'],
    ['de', '1.299,00 € statt 1.599,00 €'],
    ['de', '120 x 200 x 2200'],
    ['fr', 'commande 0612345678'],
    ['fr', '1 299,00 € le 06.12.2026'],
    ['fr', 'tailles 01 02 03 04 05'],
    ['es', 'pedido 612345678'],
    ['es', 'pedido nº 612345678'],
    ['it', 'ordine 3471234567, articolo n. 3471234567'],
    ['nl', 'bestelling 0612345678'],
    ['pl', 'zamówienie nr 601234567'],
    ['pt-PT', 'encomenda 912345678'],
    ['pt-BR', 'pedido número 11912345678'],
    ['sv', 'ordernr 0701234567'],
    ['sv', '19850412-1234'],
    ['ja', '2026年11月22日に12800円で購入'],
    ['ja', '注文番号09012345678'],
    ['ar-SA', 'رقم الطلب 0501234567'],
    ['he', 'הזמנה מספר 0522345678'],
    ['da', 'varen 30412345 holder'],
    ['ru', 'номер заказа 9123456789, артикул 912 345 67 89'],
    ['tr', 'sipariş numarası 5321234567'],
    ['en-IN', 'order no. 9876543210'],
    ['de', 'auf 50 m², 12³, ½ Tag, 3 × 1234567'],
    ['zh', '型号 13812345678'],
    ['zh', '我的订单号13812345678'],
    ['zh', '订单号码是：13812345678'],
    ['zh', '编号：13812345678'],
    ['zh-Hant', '訂單編號 0912345678'],
    ['ko', '주문번호 01012345678'],
    ['ko', '모델명: 01012345678, 운송장 번호는 01012345679'],
    ['th', 'หมายเลขคำสั่งซื้อ 0812345678'],
    ['th', 'รุ่น 0812345678 รหัสสินค้า: 0812345679'],
    ['da', 'ordrenummer 20 12 34 56, varenr. 20 12 34 57'],
    ['da', 'garanti 2019-2023'],
    ['nb', 'bestilling 41234567, så 41234567 igjen'],
    ['fi', 'tilausnumero 0401234567'],
    ['fr', 'Reçu le 06 12 24 18 30'],
    ['fr', 'en 1850-2020, 418-543-8090 en tout'],
    ['en', 'on 01.02.24 - 05.02.24, 0.25 0.50 0.75, from 09.00-18.30'],
    ['en', 'between 10:30 12:45 and 18:00 - 20:30, scale 1:43, 2022/2065'],
    ['en', 'rated 5 4 3 5 5 4 3 2 1 5 by my family'],
    ['en', 'counts 0 1 2 3 4 5 6 7 8 9'],
    ['en', 'the 9876543210 is better'],
    ['de', 'geöffnet 08:00 - 18:00, 09:00 - 12:30, Datei IMG_20240112_0151234567'],
    ['nl', 'maat 38 40 42, 12 34 56 78 90'],
    ['es', '55 1234 5678 piezas'],
    ['it', 'tra 10 12 14 16 anni'],
  ])('%s: %s', async (locale, body) => {
    expect(await wordsFound(phoneNumbers, body, { locale })).toEqual([])
  })
})

describe('e-mail addresses are found', () => {
  test.each([
    ['write to anna.b+shop@mail.example.co.uk please', 'anna.b+shop@mail.example.co.uk'],
    ['info@müller.de', 'info@müller.de'],
    ['メールはtaro＠example．comまで', 'taro＠example．com'],
    ['anna (at) example dot com', 'anna (at) example dot com'],
    ['anna[at]example[dot]com', 'anna[at]example[dot]com'],
    ['anna {@} example.com', 'anna {@} example.com'],
    ['anna at gmail dot com', 'anna at gmail dot com'],
    ['anna at gmail.com', 'anna at gmail.com'],
    ['anna @ gmail.com', 'anna @ gmail.com'],
    ['an\u200bna@exa\u200bmple.com', 'an\u200bna@exa\u200bmple.com'],
    ['schreib an anna (ät) web punkt de', 'anna (ät) web punkt de'],
    ['anne arobase free point fr', 'anne arobase free point fr'],
    ['ana arroba servidor punto es', 'ana arroba servidor punto es'],
    ['anna chiocciola libero punto it', 'anna chiocciola libero punto it'],
    ['anna apenstaartje ziggo punt nl', 'anna apenstaartje ziggo punt nl'],
    ['anna małpa wp kropka pl', 'anna małpa wp kropka pl'],
    ['ana arroba sapo ponto pt', 'ana arroba sapo ponto pt'],
    ['anna snabel-a telia punkt se', 'anna snabel-a telia punkt se'],
    ['taroアットマークdocomo ドット jp', 'taroアットマークdocomo ドット jp'],
    ['dana שטרודל walla נקודה com', 'dana שטרודל walla נקודה com'],
    ['راسلني noor@example.com شكرا', 'noor@example.com'],
    ['anna.berg AT firma DOT de', 'anna.berg AT firma DOT de'],
    ['write to anna AT firma.de', 'anna AT firma.de'],
    ['anna at firma dot com', 'anna at firma dot com'],
    ['My mail: anna at mail dot firma dot com', 'anna at mail dot firma dot com'],
    ['write to anna at firma dot com', 'anna at firma dot com'],
    ['just ask anna.berg at firma dot com', 'anna.berg at firma dot com'],
    ['anna_AT_firma_DOT_de', 'anna_AT_firma_DOT_de'],
    ['anna_at_firma.de', 'anna_at_firma.de'],
    ['anna-at-firma-dot-de', 'anna-at-firma-dot-de'],
    ['пишите анна@почта.рф!', 'анна@почта.рф'],
    ['анна.берг@mail.ru', 'анна.берг@mail.ru'],
    ['anna@почта.рф', 'anna@почта.рф'],
    ['γράψτε άννα@παράδειγμα.ελ', 'άννα@παράδειγμα.ελ'],
    ['راسل نور@بريد.مصر شكرا', 'نور@بريد.مصر'],
    ['write anna @ gmail . com', 'anna @ gmail . com'],
    ['anna@gmail .com', 'anna@gmail .com'],
    ['anna@gmail. com, please', 'anna@gmail. com'],
    ['anna @gmail . com', 'anna @gmail . com'],
    ['anna . berg @ web . de', 'anna . berg @ web . de'],
    ['anna@yahoo . co . uk', 'anna@yahoo . co . uk'],
    ['anna@firma .de', 'anna@firma .de'],
    ['anna (at) gmail . com', 'anna (at) gmail . com'],
    ['anna.berg ät gmail punkt com', 'anna.berg ät gmail punkt com'],
    ['anna (bei) gmail.com', 'anna (bei) gmail.com'],
    ['anne [chez] orange.fr', 'anne [chez] orange.fr'],
    ['mail j o h n @ g m a i l . c o m now', 'j o h n @ g m a i l . c o m'],
    ['at J. B 2 @ f i r m a . d e!', 'B 2 @ f i r m a . d e'],
  ])('%s', async (body, expected) => {
    expect(await wordsFound(emailAddresses, body)).toEqual([expected])
  })
})

describe('no e-mail address is seen in', () => {
  test.each([
    'look at the seam. it came undone',
    'look at the dot com bubble, at a red dot in the middle',
    'I bought this at firma dot com and found it at evil dot org',
    'Found at firma dot com',
    'LOOK AT FIRMA.DE',
    'state-at-home.com, look_at_me.jpg',
    'цена@качество.отлично, кот@дома',
    '2 pairs @ 9.99 each',
    'thanks @shop, great service',
    'sold at example.com',
    'we met @ home. it was fine',
    'ma małpa je punkt dobry',
    'Thanks anna@gmail. It came on Monday. we met @gmail. come soon',
    '2 pairs @ 9.99 . good, shoes @ zalando . de, made (bei) Hand. com',
    'il point com',
    '5@',
    '@@@',
    'a@b',
    'A B @ C D, 1 2 @ 3 . 4 5',
  ])('%s', async (body) => {
    expect(await wordsFound(emailAddresses, body)).toEqual([])
  })
})

describe('a hostile text is answered', () => {
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    for (const phase of [phoneNumbers, emailAddresses]) {
      const found = await observationsOf(phase, aSubmission({ body, locale: 'de' }))
      expect(found.every(({ start, end }) => 0 <= start && start < end && end <= body.length)).toBe(true)
    }
  })
})
