import { readFileSync } from 'node:fs'
import { languageFor } from '../i18n/languages.ts'
import { hasForeignPlaceholder } from './foreign-placeholders.ts'

/**
 * Words of mails that a store may put in its own, by language. What the law asks for is not among them, and no word of a decision: its
 * statement of reasons is the moderator's, and what became of a review nobody says in other words.
 */
export const ownMailKeys = [
  'request.subjectOne',
  'request.subjectMany',
  'request.preheader',
  'request.introOne',
  'request.introMany',
  'request.button',
  'reminder.subjectOne',
  'reminder.subjectMany',
  'reminder.preheader',
  'reminder.introOne',
  'reminder.introMany',
  'consent.subject',
  'consent.preheader',
  'consent.intro',
  'consent.button',
  'confirmation.subject',
  'confirmation.preheader',
  'confirmation.introProduct',
  'confirmation.introStore',
  'confirmation.button',
  'received.subject',
  'received.preheader',
  'received.introProduct',
  'received.introStore',
  'received.button',
  'published.subject',
  'published.preheader',
  'published.introProduct',
  'published.introStore',
  'published.button',
  'answered.subject',
  'answered.preheader',
  'answered.introProduct',
  'answered.introStore',
  'answered.button',
  'reward.subject',
  'reward.preheader',
  'reward.introProduct',
] as const
export type OwnMailKey = (typeof ownMailKeys)[number]

/** Subjects, previews and buttons have one line; what opens a mail may have several. */
export function isOneLine(key: OwnMailKey): boolean {
  return !/\.intro/.test(key)
}

export interface OwnMailText {
  /** BCP 47. */
  locale: string
  key: OwnMailKey
  text: string
}

const english: Record<string, string> = JSON.parse(
  readFileSync(new URL('../i18n/locales/en/mail.json', import.meta.url), 'utf8'),
)
/** Every mail knows the store's name. */
const everywhere = ['store']

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g

/** Placeholders that the mail fills which a text is for, as they are written. */
export function knownPlaceholders(key: OwnMailKey): string[] {
  return [...new Set([...placeholdersOf(english[key] ?? ''), ...everywhere])].map((name) => `{{${name}}}`)
}

/** Whether a text has only placeholders that its mail fills: any other would be read by customers as it stands. */
export function areFilled({ key, text }: Pick<OwnMailText, 'key' | 'text'>): boolean {
  const known = new Set(knownPlaceholders(key))
  return (
    placeholdersOf(text).every((name) => known.has(`{{${name}}}`)) &&
    !hasForeignPlaceholder(text.replace(PLACEHOLDER, ' '))
  )
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

/**
 * The store's own words for a reader of a locale, or null: those of the very locale, else of its language, else of the store's locale where
 * that is how they are spoken to, else of the language that they are spoken to in ("zh-TW" is in zh-Hant).
 */
export function ownMailText(
  texts: readonly OwnMailText[],
  { locale, spoken, storeLocale }: { locale: string; spoken: string; storeLocale: string },
  key: string,
  parameters: Readonly<Record<string, string | number>>,
): string | null {
  const [language] = locale.split('-')
  const storeOwn = languageFor(storeLocale) === spoken ? [storeLocale] : []
  const own = [locale, language, ...storeOwn, spoken]
    .map((tag) => texts.find((one) => one.key === key && one.locale === tag))
    .find((one) => one !== undefined)
  if (!own) return null
  return own.text.replace(PLACEHOLDER, (_whole, name: string) => String(parameters[name] ?? ''))
}
