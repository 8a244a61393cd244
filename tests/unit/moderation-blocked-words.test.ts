import { describe, expect, test } from '@jest/globals'
import { blockedWords } from '../../src/moderation/phases/blocked-words.ts'
import { moderationReasons } from '../../src/moderation/reasons.ts'
import { isWordOfBlame, isWordOfOpinion } from '../../src/stores/opinion-words.ts'
import { storeSettings } from '../../src/stores/settings.ts'
import { settingsInput } from '../../src/stores/settings-input.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'

const rules = (...words: [string, (typeof moderationReasons)[number]][]) => ({
  masksMildWords: false,
  staffNames: [],
  blockedWords: words.map(([word, reason]) => ({ word, reason })),
})

describe('a word that the store listed', () => {
  const storeRules = rules(
    ['Project Falke', 'CONFIDENTIAL'],
    ['内部価格', 'CONFIDENTIAL'],
    ['müllerin', 'SPAM'],
  )
  test.each([
    ['I saw Project Falke in the box', ['CONFIDENTIAL']],
    ['PROJECT FALKE, ｐroject falke', ['CONFIDENTIAL', 'CONFIDENTIAL']],
    ['その内部価格で買った', ['CONFIDENTIAL']],
    ['Die Müllerin', ['SPAM']],
    ['Project Falkenhorst, Müllerinnen', []],
  ])('holds on the ground it was listed with: %s', async (body, expected) => {
    const found = await observationsOf(blockedWords, aSubmission({ body, storeRules }))
    expect(found.map(({ action, reason }) => `${action} ${reason}`)).toEqual(
      expected.map((reason) => `hold ${reason}`),
    )
  })

  test.each(Object.entries(hostileTexts))('is looked for in a hostile text: %s', async (_, body) => {
    await observationsOf(
      blockedWords,
      aSubmission({ body, storeRules: rules(['a', 'SPAM'], ['1 1', 'SPAM']) }),
    )
  })
})

describe('a word of opinion', () => {
  test.each([
    'bad',
    'awful',
    'Terrible',
    'excellent',
    'disappointing',
    'bad quality',
    'scam',
    'fraud',
    'schlecht',
    'schrecklich',
    'horrible',
    'malo',
    'excelente',
    'terribile',
    'slecht',
    'straszny',
    'ruim',
    'hemsk',
    'ужасно',
    'سيئة',
    '最悪',
    'korkunç',
    'overpriced',
    'refund',
    'rip-off',
    'Schrott',
    'remboursement',
    '返金',
  ])('cannot be blocked: %s', (word) => {
    expect(isWordOfOpinion(word)).toBe(true)
    expect(settingsInput(new Set()).safeParse({ blockedWords: [{ word, reason: 'SPAM' }] }).success).toBe(
      false,
    )
  })

  test.each(['Project Falke', 'Acme Ltd', '内部価格', 'WK-4711', 'serial', 'Lieferant'])(
    '%s is none',
    (word) => {
      expect(isWordOfOpinion(word)).toBe(false)
      expect(
        settingsInput(new Set()).safeParse({ blockedWords: [{ word, reason: 'CONFIDENTIAL' }] }).success,
      ).toBe(true)
    },
  )
})

test.each([
  ['Joy Smith', false],
  ['Grace Love', false],
  ['Max Böhm', false],
  ['佐藤花子', false],
  ['Terrible Service', true],
  ['Billigware Schrott', true],
])('the name %s blames: %s', (name, blames) => expect(isWordOfBlame(name)).toBe(blames))

describe('settings', () => {
  test.each([
    ['a deadline of half an hour', { publishDeadlineHours: 0 }],
    ['a deadline of fifteen days', { publishDeadlineHours: 360 }],
    ['a first name for a full one', { staffNames: ['Anna'] }],
    ["a mail provider for the staff's domain", { staffEmailDomains: ['gmail.com'] }],
    ['a reason of its own', { blockedWords: [{ word: 'Falke', reason: 'NEGATIVE' }] }],
    ['a criterion that is none', { blockedWords: [{ word: 'Falke', reason: 'SPAM', rating: 1 }] }],
    ['a setting that is none', { minimumRating: 4 }],
    ['a contact that is none', { escalationContact: 'nobody' }],
    ['a short secret', { moderationService: { url: 'https://example.com', secret: 'short' } }],
  ])('refuse %s', (_, settings) => {
    expect(settingsInput(new Set()).safeParse(settings).success).toBe(false)
  })

  test('are plain by default, and may be what they should', () => {
    expect(storeSettings.parse({})).toMatchObject({
      publishDeadlineHours: 72,
      masksMildWords: false,
      staffNames: [],
      staffEmailDomains: [],
      blockedWords: [],
    })
    const settings = {
      publishDeadlineHours: 336,
      masksMildWords: true,
      staffNames: ['Anna Berg', '山田太郎'],
      staffEmailDomains: ['works.example'],
      escalationContact: 'help@works.example',
      blockedWords: moderationReasons
        .filter((reason) => reason !== 'ILLEGAL')
        .map((reason) => ({ word: 'Falke', reason })),
    }
    expect(settingsInput(new Set()).parse(settings)).toMatchObject(settings)
  })
})
