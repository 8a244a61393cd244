import { describe, expect, test } from '@jest/globals'
import { links } from '../../src/moderation/phases/links.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { aSubmission, hostileTexts, observationsOf, wordsFound } from './a-submission.ts'

describe('links are found', () => {
  test.each([
    ['en', 'see https://deals.example.org/a?b=c#d.', 'https://deals.example.org/a?b=c#d'],
    ['en', 'cheaper at example.com now', 'example.com'],
    ['en', 'www.booking.com', 'www.booking.com'],
    ['en', 'booking.com/hotel/x?aid=1', 'booking.com/hotel/x?aid=1'],
    ['en', 'WWW.EXAMPLE.SHOP has it', 'WWW.EXAMPLE.SHOP'],
    ['en', 'join discord.gg/abc', 'discord.gg/abc'],
    ['en', 'bit.ly/2x', 'bit.ly/2x'],
    ['en', 'https://shop.example@evil.com/x', 'https://shop.example@evil.com/x'],
    ['en', 'http://10.0.0.1/x', 'http://10.0.0.1/x'],
    ['en', '//cdn.example.com/x', '//cdn.example.com/x'],
    ['en', 'evilstuff.de is cheaper', 'evilstuff.de'],
    ['de', 'gibt es bei boese-ware.de billiger', 'boese-ware.de'],
    ['fr', 'moins cher sur mauvaissite.com', 'mauvaissite.com'],
    ['es', 'visita www.tienda.es', 'www.tienda.es'],
    ['it', 'meglio su www.negozio.it/offerte', 'www.negozio.it/offerte'],
    ['nl', 'kijk op slechtewaar.nl', 'slechtewaar.nl'],
    ['pl', 'taniej na zlysklep.pl', 'zlysklep.pl'],
    ['pt-BR', 'mais barato em lojaruim.com.br', 'lojaruim.com.br'],
    ['sv', 'kolla billigskit.se', 'billigskit.se'],
    ['ja', '詳しくはexample.comで', 'example.com'],
    ['ja', 'https://例え.jp/パス を見て', 'https://例え.jp/パス'],
    ['ar', 'زوروا موقعexample.comالآن', 'example.com'],
    ['he', 'ראו באתר example.co.il', 'example.co.il'],
    ['en', 'see exam\u200bple.com', 'exam\u200bple.com'],
    ['en', 'see ｅｘａｍｐｌｅ．ｃｏｍ', 'ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['en', 'see 𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦/x', '𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦/x'],
    ['en', 'cheaper at evil dot com!', 'evil dot com'],
    ['en', 'www dot evil dot co dot uk has it', 'www dot evil dot co dot uk'],
    ['en', 'see evil[.]com', 'evil[.]com'],
    ['en', 'evil(dot)shop or not', 'evil(dot)shop'],
    ['en', 'evil . com is cheaper', 'evil . com'],
    ['en', 'look up evil .com', 'evil .com'],
    ['en', 'hxxp://evil.ru/x', 'hxxp://evil.ru/x'],
    ['en', 'hXXps://www.evil[.]ru/x now', 'hXXps://www.evil[.]ru/x'],
    ['en', 'coolstuff.shop', 'coolstuff.shop'],
    ['en', 'buy at coolstuff.shop today', 'coolstuff.shop'],
    ['de', 'gibt es bei coolstuff.shop billiger', 'coolstuff.shop'],
    ['en', 'shop24.shop is cheaper', 'shop24.shop'],
    ['de', 'böse punkt de', 'böse punkt de'],
    ['es', 'mira tienda punto com', 'tienda punto com'],
    ['ro', 'pe site-ul magazin.md', 'magazin.md'],
  ])('in %s: %s', async (locale, body, expected) => {
    const found = await wordsFound(links, body, { locale })
    expect(new Set(found)).toEqual(new Set([expected]))
  })
})

describe('no link is seen in', () => {
  test.each([
    ['en', 'great.it works fine'],
    ['en', 'It broke.No refund, nice.to have'],
    ['en', 'Great.It works'],
    ['en', 'v1.2.3 beats 1.5.2, 4.5/5.0'],
    ['en', 'node.js and file.txt, e.g.this'],
    ['en', 'shop.online is two words.top quality'],
    ['de', 'z.B.so ein Teil.da fehlt was'],
    ['fr', 'Bon produit.de plus solide'],
    ['es', 'Muy bueno.es perfecto'],
    ['it', 'Buono.ma caro, bello.si monta'],
    ['nl', 'Mooi.je krijgt waar'],
    ['pl', 'Dobre.na razie działa'],
    ['pt', 'Bom.se puder compre'],
    ['sv', 'Bra.nu funkar det'],
    ['ja', '最高です。3.5点'],
    ['ar', 'جيد.جدا'],
    ['he', 'טוב.מאוד'],
    ['en', 'mail me at anna@example.com'],
    ['en', 'mail me: anna (at) firma dot com, anna [ät] firma[.]com'],
    ['en', 'the dot com bubble, a red dot in the middle, polka dot net, a dot com'],
    ['en', 'It is good. com is missing. their .com site'],
    ['en', 'I bought 2.shop again, that is it.store was nice'],
    ['en', 'good . it works . so so'],
    ['en', 'see README.md, setup.py, install.sh and main.rs'],
    ['de', 'kaputt.de facto, schön.ad hoc, gut.et cetera'],
    ['de', 'Super.shop top, alles gut.top'],
    ['fr', 'un point net, bien . de plus, bien .net'],
    ['es', 'el punto es que no, Echo Dot de Amazon'],
    ['pt', 'o ponto com defeito, bom . com defeito'],
    ['it', 'il punto com è, a quel punto io'],
    ['en', 'Built on ASP.NET and VB.NET'],
    ['de', 'über Booking.com gebucht, die Mail ist bei web.de'],
  ])('%s: %s', async (locale, body) => {
    expect(await wordsFound(links, body, { locale })).toEqual([])
  })
})

describe('a well-known shop that is named in passing stays', () => {
  test.each([
    ['en', 'Bought on Amazon.com before, cheaper there'],
    ['en', 'Cheaper at eBay.co.uk, and at amazon dot com. Next time I go to Walmart.com or Target.com'],
    [
      'en',
      'Should have stayed with Booking.com, see Trustpilot.com. The discount code from Temu.com did not work',
    ],
    ['de', 'Bei Amazon.de und Otto.de billiger. Check24.de zeigt es, Zalando.de auch'],
    ['de', 'laut Idealo.de/Geizhals.at und Amazon.de-Preis zu teuer, MediaMarkt.de, Saturn.de'],
    ['fr', 'moins cher sur cdiscount.com, chez Fnac.com et Darty.com'],
    ['es', 'más barato en mercadolibre.com.ar y Amazon.es'],
    ['it', 'su Amazon.it costa meno'],
    ['nl', 'bij Coolblue.nl en bol.com goedkoper, kijk op marktplaats.nl'],
    ['pl', 'taniej na Allegro.pl, ceneo.pl i olx.pl'],
    ['pt-BR', 'mais barato em mercadolivre.com.br'],
    ['sv', 'kolla prisjakt.se'],
    ['cs', 'na Alza.cz nebo Heureka.cz levnější'],
    ['ro', 'pe eMAG.ro e mai ieftin'],
    ['ru', 'на Ozon.ru и wildberries.ru дешевле'],
    ['uk', 'на Rozetka.com.ua дешевше'],
    ['tr', 'Trendyol.com ve n11.com daha ucuz, Hepsiburada.com’da da'],
    ['ja', 'Amazon.co.jpのほうが安い'],
    ['zh', '我在JD.com和taobao.com买过更便宜'],
    ['ko', 'coupang.com이 더 싸요'],
    ['ar', 'على noon.com أرخص'],
    [
      'de',
      'Bei dm.de und Müller.de billiger, bei Bauhaus.info auch; test.de und Stiftung-warentest.de loben es',
    ],
    [
      'en',
      'As Wikipedia.org says; a video on YouTube.com, rated on Goodreads.com, IMDb.com and BoardGameGeek.com',
    ],
    ['en', 'Better than the series on Netflix.com'],
  ])('in %s: %s', async (locale, body) => {
    expect(await wordsFound(links, body, { locale })).toEqual([])
  })

  test.each([
    ['a path', 'en', 'look at amazon.com/dp/B0123', 'amazon.com/dp/B0123'],
    ['a query', 'en', 'look at amazon.com?tag=me-21', 'amazon.com?tag=me-21'],
    ['a scheme', 'en', 'cheaper at https://amazon.com', 'https://amazon.com'],
    ['www.', 'en', 'cheaper at www.amazon.com', 'www.amazon.com'],
    ["somebody's own shop there", 'en', 'cheaper at annas-shop.etsy.com', 'annas-shop.etsy.com'],
    ['another name before', 'en', 'cheaper at amazon.evil.com', 'amazon.evil.com'],
    ['another name with it', 'en', 'cheaper at amazon-deals.com', 'amazon-deals.com'],
    ['an ending that is sold to anybody', 'en', 'cheaper at amazon.xyz', 'amazon.xyz'],
    ['an invitation', 'en', 'Good. Visit Amazon.com', 'Amazon.com'],
    ['an invitation', 'en', 'Order now at amazon.de!', 'amazon.de'],
    ['a path', 'en', 'look at youtube.com/watch', 'youtube.com/watch'],
    ['an ending that no such site has', 'de', 'billiger bei dm.info', 'dm.info'],
    ['an invitation', 'de', 'Bestellt jetzt bei Otto.de', 'Otto.de'],
    ['an invitation', 'fr', 'Allez sur Fnac.com', 'Fnac.com'],
    ['an invitation', 'tr', 'Trendyol.com adresini ziyaret edin', 'Trendyol.com'],
    ['a code', 'en', 'cheaper at amazon.com with code SAVE20', 'amazon.com'],
    ['a code', 'de', 'Gutscheincode: ANNA10, gilt bei otto.de', 'otto.de'],
  ])('but not with %s, in %s: %s', async (_, locale, body, expected) => {
    expect(await wordsFound(links, body, { locale })).toEqual([expected])
  })

  test('and no other phase minds it', async () => {
    const body = 'Bought on Amazon.com before, cheaper there. Also on eBay.com and Walmart.com'
    expect(await moderate(aSubmission({ body }), phases)).toMatchObject({ action: 'publish', findings: [] })
  })
})

describe("the shop's own links", () => {
  test.each([
    'https://shop.example/p/1',
    'www.shop.example/p',
    'http://help.shop.example:8080/',
    'HTTPS://SHOP.EXAMPLE',
  ])('%s stays', async (url) => {
    expect(await wordsFound(links, `as ${url} says`)).toEqual([])
  })

  test.each(['https://notshop.example/x', 'https://shop.example.evil.com', 'https://evil.com/shop.example'])(
    '%s is not among them',
    async (url) => expect(new Set(await wordsFound(links, `as ${url} says`))).toEqual(new Set([url])),
  )

  test('may have letters of any script', async () => {
    const parts = { shopDomains: ['www.müller.example'] }
    expect(await wordsFound(links, 'laut https://müller.example/x gut', parts)).toEqual([])
  })
})

describe('a review with links', () => {
  test('is masked and stands when it says more', async () => {
    const found = await observationsOf(links, aSubmission({ body: 'Good, see http://a.example.com' }))
    expect(found).toEqual([
      { field: 'body', start: 10, end: 30, reason: 'SPAM', action: 'redact', code: 'link' },
    ])
  })

  test('waits for a person when it says nothing else, and is masked all the same', async () => {
    const found = await observationsOf(
      links,
      aSubmission({ title: 'www.a.com', body: 'http://a.com !!! www.b.com' }),
    )
    expect(found.map(({ action }) => action)).toEqual(['redact', 'redact', 'redact', 'hold'])
    expect(found.at(-1)?.code).toBe('onlyLinks')
  })

  test('stands on its points alone', async () => {
    const found = await observationsOf(links, aSubmission({ body: 'http://a.com', points: ['light'] }))
    expect(found.map(({ action }) => action)).toEqual(['redact'])
  })
})

describe('a hostile text is answered', () => {
  test.each(Object.entries(hostileTexts))('of %s', async (_, body) => {
    const found = await observationsOf(links, aSubmission({ body }))
    expect(found.every(({ start, end }) => 0 <= start && start < end && end <= body.length)).toBe(true)
  })
})
