import { describe, expect, test } from '@jest/globals'
import { blockedWords } from '../../src/moderation/phases/blocked-words.ts'
import { moderationReasons } from '../../src/moderation/reasons.ts'
import { isWordOfOpinion } from '../../src/stores/opinion-words.ts'
import { readPersonNames } from '../../src/stores/person-names.ts'
import { storeSettings } from '../../src/stores/settings.ts'
import { settingsInput } from '../../src/stores/settings-input.ts'
import { aSubmission, hostileTexts, observationsOf } from './a-submission.ts'

const rules = (...words: [string, (typeof moderationReasons)[number]][]) => ({
  masksMildWords: false,
  staffNames: [],
  blockedWords: words.map(([word, reason]) => ({ word, reason })),
})

const isAccepted = async (settings: object) =>
  (await settingsInput(new Set(), settings)).safeParse(settings).success

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
    ...[
      'leaks',
      'leaking',
      'returned',
      'undicht',
      'Retoure',
      'przecieka',
      'протекает',
      '水漏れ',
      '坏了',
      '退货',
      '고장',
    ],
  ])('cannot be blocked: %s', async (word) => {
    expect(isWordOfOpinion(word)).toBe(true)
    expect(await isAccepted({ blockedWords: [{ word, reason: 'SPAM' }] })).toBe(false)
  })

  test.each(['Project Falke', 'Acme Ltd', '内部価格', 'WK-4711', 'serial', 'Lieferant'])(
    '%s is none',
    async (word) => {
      expect(isWordOfOpinion(word)).toBe(false)
      expect(await isAccepted({ blockedWords: [{ word, reason: 'CONFIDENTIAL' }] })).toBe(true)
    },
  )
})

describe('a full name of a person', () => {
  test.each([
    ...['Joy Smith', 'Max Böhm', 'Kim Lee', 'Kim Andersson', 'Dolores García', 'Tom Crook'],
    ...['Pedro Guerra', 'Jörg van der Berg', 'María de la Cruz', 'سامي حداد', 'Сергей Иванов', 'Priya Nair'],
    ...['佐藤花子', '山田 太郎', '王芳', '이준', 'Oluwaseun Adeyemi', 'Müller, Jörg'],
  ])('is %s', async (name) => {
    expect((await readPersonNames())(name)).toBe(true)
    expect(await isAccepted({ staffNames: [name] })).toBe(true)
  })

  test.each([
    ...[
      'Terrible Service',
      'Billigware Schrott',
      'nicht empfehlen',
      'zero stars',
      'money back',
      'geht nicht',
      'leaks water',
      'never again',
    ],
    ...[
      'return it',
      'sent back',
      'keine Antwort',
      'low quality',
      'two weeks',
      'nicht zu',
      'zu kurz',
      'der Reißverschluss',
      'Fjord 2',
    ],
    ...[
      // Names all the same, of words that a critic writes.
      'Grace Love',
      'Anna Schlecht',
      'Will Never Buy Again',
      'Will Break',
      'May Break',
      'Don Buy This',
      '高い',
      '安物',
      '金返せ',
      '田舎臭い',
      '王八蛋',
      'すぐ壊',
      '返品',
      '坏了',
      '不好',
      'Anna',
      'Anna nicht',
      'Good Tent',
      'Kim 2',
      'lo peor',
      'très mauvais',
      ' ',
      '-',
    ],
  ])('is not %s', async (name) => {
    expect((await readPersonNames())(name)).toBe(false)
    expect(await isAccepted({ staffNames: [name] })).toBe(false)
  })
})

describe('settings', () => {
  test.each([
    ['a deadline of half an hour', { publishDeadlineHours: 0 }],
    ['a deadline of fifteen days', { publishDeadlineHours: 360 }],
    ['a first name for a full one', { staffNames: ['Anna'] }],
    ["a mail provider for the staff's domain", { staffEmailDomains: ['gmail.com'] }],
    ...[
      'co.uk',
      'com.br',
      'hotmail.co.uk',
      'yahoo.de',
      'outlook.de',
      'gmx.com',
      'yahoo.co.jp',
      'comcast.net',
    ].map((domain): [string, object] => [`the shared domain ${domain}`, { staffEmailDomains: [domain] }]),
    ['a reason of its own', { blockedWords: [{ word: 'Falke', reason: 'NEGATIVE' }] }],
    ['a criterion that is none', { blockedWords: [{ word: 'Falke', reason: 'SPAM', rating: 1 }] }],
    ['a setting that is none', { minimumRating: 4 }],
    ['a contact that is none', { escalationContact: 'nobody' }],
    ['a short secret', { moderationService: { url: 'https://example.com', secret: 'short' } }],
  ])('refuse %s', async (_, settings) => {
    expect(await isAccepted(settings)).toBe(false)
  })

  test('are plain by default, and may be what they should', async () => {
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
    expect((await settingsInput(new Set(), settings)).parse(settings)).toMatchObject(settings)
  })
})
