import { z } from 'zod'
import type { IssueCode } from '../errors.ts'
import { isAllowedUrl, type PrivateHosts } from '../public-address.ts'
import { isWordOfBlame, isWordOfOpinion } from './opinion-words.ts'
import { storeSettings } from './settings.ts'

/** Mail providers: a domain that half the customers have is nobody's staff. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com hotmail.com outlook.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com proton.me
  protonmail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net
  sfr.fr libero.it virgilio.it tiscali.it alice.it ziggo.nl kpnmail.nl wp.pl o2.pl onet.pl interia.pl sapo.pt uol.com.br bol.com.br
  terra.com.br telia.com comhem.se docomo.ne.jp ezweb.ne.jp softbank.jp walla.co.il yandex.ru mail.ru qq.com 163.com 126.com naver.com`.split(
    /\s+/,
  ),
)

/**
 * Settings as a shop writes them, any of them; null is as in a new store. What storeSettings says, and what would turn a rule into a
 * lever, or Candor against its own network, is refused.
 */
export const settingsInput = (privateHosts: PrivateHosts) =>
  z.preprocess(
    withoutNulls,
    storeSettings.partial().superRefine((settings, context) => {
      // PostgreSQL keeps no NUL, and a setting has no use for its like.
      for (const [name, value] of Object.entries(settings))
        if (/\\u00[01]|\\[bf]/.test(JSON.stringify(value)))
          context.addIssue({ code: 'custom', path: [name], params: { code: 'INVALID' satisfies IssueCode } })
      for (const [index, { word, reason }] of (settings.blockedWords ?? []).entries()) {
        // Only a court or a person finds a text illegal; and what is suspected of it waits without a deadline.
        if (reason === 'ILLEGAL')
          context.addIssue({
            code: 'custom',
            path: ['blockedWords', index, 'reason'],
            params: { code: 'INVALID' satisfies IssueCode },
          })
        if (!isWordOfOpinion(word)) continue
        const params = { code: 'WORD_OF_OPINION' satisfies IssueCode }
        context.addIssue({ code: 'custom', path: ['blockedWords', index, 'word'], params })
      }
      for (const [index, name] of (settings.staffNames ?? []).entries()) {
        if (isWordOfBlame(name))
          context.addIssue({
            code: 'custom',
            path: ['staffNames', index],
            params: { code: 'WORD_OF_OPINION' satisfies IssueCode },
          })
      }
      for (const [index, domain] of (settings.staffEmailDomains ?? []).entries()) {
        if (SHARED_DOMAINS.has(domain))
          context.addIssue({
            code: 'custom',
            path: ['staffEmailDomains', index],
            params: { code: 'INVALID' },
          })
      }
      const { moderationService } = settings
      if (moderationService && !isAllowedUrl(moderationService.url, privateHosts))
        context.addIssue({
          code: 'custom',
          path: ['moderationService', 'url'],
          params: { code: 'PRIVATE_ADDRESS' satisfies IssueCode },
        })
    }),
  )

/** What is no setting at all stays, to be refused. */
function withoutNulls(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => value !== null || !(name in storeSettings.shape)),
  )
}
