import type { Email } from 'postal-mime'
import { addressIn, answerIn, type DeliveryNews, outcomeOfAnswer } from './delivery-news.ts'

/** Who sends mail back, and not a person's answer or their holiday (RFC 3834). */
const DAEMON = /^(?:mailer-?daemon|mail-?daemon|mdaemon|postmaster|mail ?delivery)/i
/** Where a copy of what came back begins, as the many kinds of servers write it. */
const COPY =
  /^(?:[ \t>*]*[-=_*]{2,40}.{0,200}\b(?:copy|original|returned|unsent|included|headers?)\b.*|(?:return-path|received|message-id): .*)$/im
/** It is still being tried. */
const DELAY =
  /\b(?:delayed|will (?:be retried|retry|keep trying|continue (?:to try|trying))|still (?:being )?(?:try|retri)\w*|(?:do|need) not (?:need to )?(?:resend|be resent))/i
/** Signs that are read: a server that gives a reason does so at once. */
const longest = 4_000

/**
 * What a mail that came back says in words alone: by servers that do not write RFC 3464, such as qmail, or Exim and the providers that
 * run it.
 */
export function readBounceText(mail: Email, messageId: string): DeliveryNews[] {
  const failed = mail.headers.find(({ key }) => key === 'x-failed-recipients')?.value
  const { address = '', name = '' } = mail.from ?? {}
  if (failed === undefined && !DAEMON.test(address) && !DAEMON.test(name)) return []
  const told = wordsOf(mail)
  if (told.trim() === '' || DELAY.test(`${mail.subject ?? ''}\n${told}`)) return []
  return [
    {
      outcome: outcomeOfAnswer(null, told),
      recipient: addressIn(failed),
      messageId,
      answer: answerIn(null, told),
      at: null,
    },
  ]
}

/** What a report says to a reader, without the copy of what came back. */
export function wordsOf({ text, html }: Email): string {
  const words = (text ?? (html ?? '').replace(/<[^<>]*>/g, ' ')).slice(0, longest)
  return words.slice(0, COPY.exec(words)?.index)
}
