import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/i18n/languages.ts'
import { namespaces } from '../../src/i18n/translator.ts'

type Messages = Record<string, string>

function read(language: string, namespace: string): Messages {
  return JSON.parse(readFileSync(`src/i18n/locales/${language}/${namespace}.json`, 'utf8'))
}

const plural = /_(zero|one|two|few|many|other)$/

/** Messages by key, with the plural forms of each under one. */
function byStem(messages: Messages, english: Messages): Map<string, Map<string, string>> {
  const stems = new Map<string, Map<string, string>>()
  for (const [key, text] of Object.entries(messages)) {
    const stem = key.replace(plural, '')
    const isPlural = plural.test(key) && `${stem}_other` in english
    const name = isPlural ? stem : key
    stems.set(name, (stems.get(name) ?? new Map()).set(isPlural ? (plural.exec(key)?.[1] ?? '') : '', text))
  }
  return stems
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort()

test('every language folder is spoken, and every spoken language has a folder', () => {
  expect(readdirSync('src/i18n/locales').sort()).toEqual([...languages].sort())
})

describe.each(languages.flatMap((language) => namespaces.map((namespace) => ({ language, namespace }))))(
  '$language/$namespace',
  ({ language, namespace }) => {
    const english = read('en', namespace)
    const reference = byStem(english, english)
    const messages = byStem(read(language, namespace), english)

    test('has the same keys as English', () => {
      expect([...messages.keys()].sort()).toEqual([...reference.keys()].sort())
    })

    test('has the plural forms of its language (CLDR)', () => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
      for (const [stem, forms] of messages) {
        if (!reference.get(stem)?.has(''))
          expect({ stem, forms: [...forms.keys()].sort() }).toEqual({ stem, forms: wanted })
      }
    })

    test('has the same placeholders', () => {
      for (const [stem, forms] of messages) {
        const wanted = placeholders(reference.get(stem)?.get('other') ?? reference.get(stem)?.get('') ?? '')
        for (const [form, text] of forms) {
          // "One review" may say so in words; a form for a single number need not show it.
          const optional = ['zero', 'one', 'two'].includes(form) ? ['count', 'total', 'matching'] : []
          const used = placeholders(text)
          expect({ stem, form, unknown: used.filter((name) => !wanted.includes(name)) }).toEqual({
            stem,
            form,
            unknown: [],
          })
          expect({
            stem,
            form,
            missing: wanted.filter((name) => !used.includes(name) && !optional.includes(name ?? '')),
          }).toEqual({ stem, form, missing: [] })
        }
      }
    })

    test('is about as long as English: what does not fit a button or a subject is cut off', () => {
      for (const [stem, forms] of messages) {
        const { length } = reference.get(stem)?.get('other') ?? reference.get(stem)?.get('') ?? ''
        for (const text of forms.values())
          expect({ stem, isTooLong: text.length > length * 2.2 + 25 }).toEqual({ stem, isTooLong: false })
      }
    })

    test('names a country where no article or case touches it: "United States" is not "the United States"', () => {
      for (const [stem, forms] of messages)
        for (const text of forms.values())
          if (text.includes('{{country}}'))
            expect({ stem, text }).toEqual({ stem, text: expect.stringMatching(/[(（]\{\{country\}\}[)）]/) })
    })

    test('has days behind a colon where Intl gives them in the nominative alone', () => {
      if (language !== 'et' && language !== 'sl') return
      for (const [stem, forms] of messages)
        for (const text of forms.values())
          if (/\{\{(on|until)\}\}/.test(text))
            expect({ stem, text }).toEqual({ stem, text: expect.stringMatching(/: \{\{(on|until)\}\}/) })
    })

    test('is not left in English', () => {
      if (language === 'en') return
      const same = [...messages].filter(
        ([stem, forms]) =>
          forms.get('other') === reference.get(stem)?.get('other') &&
          (forms.get('') ?? '') === (reference.get(stem)?.get('') ?? ''),
      )
      // A few short words are the same in both languages.
      expect(same.length).toBeLessThanOrEqual(Math.ceil(messages.size * 0.05))
    })
  },
)
