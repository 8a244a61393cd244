import { readFileSync } from 'node:fs'
import { createInstance, type i18n } from 'i18next'
import type { ErrorCode, ExpectedError, Issue, IssueCode } from '../errors.ts'
import { type Language, languageFor, languages } from './languages.ts'
import type errors from './locales/en/errors.json'
import type issues from './locales/en/issues.json'
import type mail from './locales/en/mail.json'
import type pages from './locales/en/pages.json'
import type reviews from './locales/en/reviews.json'

/** English is the type of every message: `_one`, `_other` and so on are one key with a `count` (CLDR plural categories). */
type Singular<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key
type Keys<Messages> = Singular<Extract<keyof Messages, string>>
export interface Catalogue {
  errors: Keys<typeof errors>
  issues: Keys<typeof issues>
  /** Subjects, bodies and buttons of every mail. */
  mail: Keys<typeof mail>
  /** Hosted pages. */
  pages: Keys<typeof pages>
  /** What the API says about reviews in words: policy, selection, reasons, rules of asking. */
  reviews: Keys<typeof reviews>
}
export type Namespace = keyof Catalogue
export const namespaces = [
  'errors',
  'issues',
  'mail',
  'pages',
  'reviews',
] as const satisfies readonly Namespace[]

/** A code without a message does not compile. */
type Complete<Codes extends string, Known extends string> = [Exclude<Codes, Known>] extends [never]
  ? true
  : { missing: Exclude<Codes, Known> }
const everyErrorHasWords: Complete<ErrorCode, Catalogue['errors']> = true
const everyIssueHasWords: Complete<IssueCode, Catalogue['issues']> = true
void everyErrorHasWords
void everyIssueHasWords

export type Parameters = Readonly<Record<string, string | number>>

/** The words of one language. */
export interface Translator {
  language: Language
  translate<Name extends Namespace>(namespace: Name, key: Catalogue[Name], parameters?: Parameters): string
  /** For keys that come from data (a phase's code, a rule's code); undefined when there is no such message. */
  find(namespace: Namespace, key: string, parameters?: Parameters): string | undefined
  errorMessage(error: ExpectedError): string
  issueMessage(issue: Issue): string
}

const instance = load()
const translators = new Map<Language, Translator>(
  languages.map((language) => [language, createTranslator(language)]),
)

/** The words of the first of these BCP 47 locales whose language Candor speaks, else English (languageFor). */
export function translatorFor(...wanted: readonly string[]): Translator {
  const language = languageFor(...wanted)
  const translator = translators.get(language)
  if (!translator) throw new Error(`No messages for ${language}`)
  return translator
}

function createTranslator(language: Language): Translator {
  const translate = (namespace: Namespace, key: string, parameters?: Parameters) =>
    instance.t(key, { ns: namespace, lng: language, ...parameters })
  return {
    language,
    translate,
    find: (namespace, key, parameters) =>
      instance.exists(key, { ns: namespace, lng: language, ...parameters })
        ? translate(namespace, key, parameters)
        : undefined,
    errorMessage: ({ code, parameters }) =>
      translate('errors', code, {
        ...parameters,
        ...(code === 'BAD_USER_INPUT' ? { context: contextOf(parameters) } : {}),
        ...(code === 'FORBIDDEN' ? { context: parameters.why } : {}),
        count: parameters.retryAfterSeconds ?? parameters.count ?? 0,
      }),
    issueMessage: ({ code, parameters }) => translate('issues', code, parameters),
  }
}

/** Which argument it was, where that is known, and what it may be. */
function contextOf({ argument, maximum }: Parameters): string {
  if (argument === undefined) return ''
  if (argument === 'json') return 'json'
  return maximum === undefined ? 'argument' : 'range'
}

function load(): i18n {
  const created = createInstance()
  created.init({
    initAsync: false,
    fallbackLng: 'en',
    supportedLngs: [...languages],
    ns: [...namespaces],
    keySeparator: false,
    nsSeparator: false,
    // Values are escaped where they are placed into HTML, once.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(namespaces.map((namespace) => [namespace, read(language, namespace)])),
      ]),
    ),
  })
  return created
}

function read(language: Language, namespace: Namespace): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`./locales/${language}/${namespace}.json`, import.meta.url), 'utf8'))
}
