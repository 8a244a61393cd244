import { z } from 'zod'
import type { IssueCode } from '../errors.ts'
import { canonicalLocale } from '../i18n/languages.ts'
import { hasControls, isVisible, webUrl } from '../input.ts'
import { isAllowedUrl, type PrivateHosts } from '../public-address.ts'
import { areFilled, isOneLine, knownPlaceholders } from './mail-texts.ts'
import { type OrdinaryWords, readOrdinaryWords } from './ordinary-words.ts'
import { type PersonNames, readPersonNames } from './person-names.ts'
import { type StoreSettings, storeSettings } from './settings.ts'
import { isSharedDomain } from './shared-domains.ts'

/**
 * Settings as a shop writes them, any of them; null is as in a new store. What storeSettings says, and what would turn a rule into a
 * lever, or Candor against its own network, is refused.
 */
export async function settingsInput(privateHosts: PrivateHosts, given: unknown) {
  const isPersonName = lists('staffNames').safeParse(given).success ? await readPersonNames() : () => true
  const isOrdinary = lists('blockedWords').safeParse(given).success ? await readOrdinaryWords() : () => false
  return inputOf(privateHosts, isPersonName, isOrdinary)
}

/** The lists are read where there is something to look up. */
const lists = (setting: keyof StoreSettings) => z.object({ [setting]: z.array(z.unknown()).min(1) })

const inputOf = (privateHosts: PrivateHosts, isPersonName: PersonNames, isOrdinary: OrdinaryWords) =>
  z.preprocess(
    withoutNulls,
    storeSettings.partial().superRefine((settings, context) => {
      // PostgreSQL keeps no NUL, and a setting has no use for its like.
      for (const [name, value] of Object.entries(settings))
        if (/\\u00[01]|\\[bf]/.test(JSON.stringify(value)))
          context.addIssue({ code: 'custom', path: [name], params: { code: 'INVALID' satisfies IssueCode } })
      const { senderName, logoUrl } = settings
      if (senderName !== undefined && (hasControls(senderName) || !isVisible(senderName)))
        context.addIssue({
          code: 'custom',
          path: ['senderName'],
          params: { code: 'INVALID' satisfies IssueCode },
        })
      if (logoUrl !== undefined && !webUrl.safeParse(logoUrl).success)
        context.addIssue({
          code: 'custom',
          path: ['logoUrl'],
          params: { code: 'INVALID_URL' satisfies IssueCode },
        })
      for (const [index, { word, reason }] of (settings.blockedWords ?? []).entries()) {
        // Only a court or a person finds a text illegal; and what is suspected of it waits without a deadline.
        if (reason === 'ILLEGAL')
          context.addIssue({
            code: 'custom',
            path: ['blockedWords', index, 'reason'],
            params: { code: 'INVALID' satisfies IssueCode },
          })
        if (!isOrdinary(word)) continue
        const params = { code: 'WORD_OF_OPINION' satisfies IssueCode }
        context.addIssue({ code: 'custom', path: ['blockedWords', index, 'word'], params })
      }
      for (const [index, name] of (settings.staffNames ?? []).entries()) {
        if (!isPersonName(name))
          context.addIssue({
            code: 'custom',
            path: ['staffNames', index],
            params: { code: 'NO_FULL_NAME' satisfies IssueCode },
          })
      }
      for (const [index, domain] of (settings.staffEmailDomains ?? []).entries()) {
        if (isSharedDomain(domain))
          context.addIssue({
            code: 'custom',
            path: ['staffEmailDomains', index],
            params: { code: 'INVALID' },
          })
      }
      const own = new Set<string>()
      for (const [index, text] of (settings.mailTexts ?? []).entries()) {
        if (!areFilled(text))
          context.addIssue({
            code: 'custom',
            path: ['mailTexts', index, 'text'],
            params: {
              code: 'UNKNOWN_PLACEHOLDER' satisfies IssueCode,
              known: knownPlaceholders(text.key).join(', '),
            },
          })
        if (isOneLine(text.key) && hasControls(text.text))
          context.addIssue({
            code: 'custom',
            path: ['mailTexts', index, 'text'],
            params: { code: 'INVALID' satisfies IssueCode },
          })
        if (own.has(`${text.locale} ${text.key}`))
          context.addIssue({
            code: 'custom',
            path: ['mailTexts', index, 'key'],
            params: { code: 'DUPLICATE' satisfies IssueCode },
          })
        own.add(`${text.locale} ${text.key}`)
        if (canonicalLocale(text.locale) !== text.locale)
          context.addIssue({
            code: 'custom',
            path: ['mailTexts', index, 'locale'],
            params: { code: 'INVALID_LOCALE' satisfies IssueCode },
          })
      }
      const { moderationService, reward } = settings
      for (const [path, url] of [
        [['moderationService', 'url'], moderationService?.url],
        [['reward', 'webhook', 'url'], reward?.webhook?.url],
      ] as const)
        if (url !== undefined && !isAllowedUrl(url, privateHosts))
          context.addIssue({
            code: 'custom',
            path: [...path],
            params: { code: 'PRIVATE_ADDRESS' satisfies IssueCode },
          })
      if (reward?.codes === 'WEBHOOK' && !reward.webhook)
        context.addIssue({
          code: 'custom',
          path: ['reward', 'webhook'],
          params: { code: 'REQUIRED' satisfies IssueCode },
        })
      const described = new Set<string>()
      for (const [index, { locale }] of (reward?.description ?? []).entries()) {
        const path = ['reward', 'description', index, 'locale']
        if (canonicalLocale(locale) !== locale)
          context.addIssue({
            code: 'custom',
            path,
            params: { code: 'INVALID_LOCALE' satisfies IssueCode },
          })
        if (described.has(locale))
          context.addIssue({ code: 'custom', path, params: { code: 'DUPLICATE' satisfies IssueCode } })
        described.add(locale)
      }
    }),
  )

/** What is no setting at all stays, to be refused. */
function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => value !== null || !Object.hasOwn(storeSettings.shape, name),
    ),
  )
}
