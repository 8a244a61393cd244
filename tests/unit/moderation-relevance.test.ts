import { describe, expect, test } from '@jest/globals'
import { relevance } from '../../src/moderation/phases/relevance.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { shopWords } from '../../src/moderation/relevance/words.ts'
import { aSubmission, hostileTexts, observationsOf, wordsFound } from './a-submission.ts'

describe('talk about delivery or service makes a suggestion', () => {
  test.each([
    ['en', 'Fast delivery, great seller', ['delivery', 'seller']],
    ['de', 'Schnelle Lieferung!', ['Lieferung']],
    ['fr', 'Livraison en retard, service client injoignable', ['Livraison', 'service client']],
    ['es', 'El envío tardó mucho', ['envío']],
    ['it', 'Consegna rapida', ['Consegna']],
    ['nl', 'Snelle levering', ['levering']],
    ['pl', 'Szybka dostawa', ['dostawa']],
    ['pt', 'Entrega rápida', ['Entrega']],
    ['sv', 'Snabb leverans', ['leverans']],
    ['ja', '配送が早かったです', ['配送']],
    ['ar', 'التوصيل سريع', ['التوصيل']],
    ['he', 'משלוח מהיר', ['משלוח']],
  ])('in %s: %s', async (locale, body, expected) => {
    expect(await wordsFound(relevance, body, { locale })).toEqual(expected)
  })

  test('in every language of the forms', () => {
    expect(Object.keys(shopWords).sort()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'he',
      'it',
      'ja',
      'nl',
      'pl',
      'pt',
      'sv',
    ])
  })

  test('that masks nothing, holds nothing and moves nothing', async () => {
    const { action, findings } = await moderate(aSubmission({ body: 'Awful delivery' }), phases)
    expect(action).toBe('publish')
    expect(findings).toMatchObject([{ action: 'publish', code: 'aboutTheShop', start: 6, end: 14 }])
  })
})

test.each([
  ['en', 'Warm and light. The zip sticks. Delivery was fine.'],
  ['en', 'Shipshape and well made'],
  ['de', 'Liefert gute Töne, verpackt sich klein'],
])('none is made where the product is what it is about, in %s: %s', async (locale, body) => {
  expect(await wordsFound(relevance, body, { locale })).toEqual([])
})

test('none is made on a review of the store', async () => {
  expect(await observationsOf(relevance, aSubmission({ body: 'Fast delivery', about: 'store' }))).toEqual([])
})

test.each(Object.entries(hostileTexts))('a hostile text is answered: %s', async (_, body) => {
  for (const locale of ['en', 'ja']) await observationsOf(relevance, aSubmission({ body, locale }))
})
