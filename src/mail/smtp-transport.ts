import { createTransport } from 'nodemailer'
import { answerIn, outcomeOfAnswer } from './intake/delivery-news.ts'
import { AddressRefused, MailRefused, type MailTransport } from './letter.ts'

/** A key that mail is signed with (DKIM, RFC 6376). */
export interface DkimKey {
  domain: string
  selector: string
  /** PEM. */
  privateKey: string
}

/** What a signature covers, where it is there: whatever a reader or their mail program goes by (RFC 6376, 5.4.1; RFC 8058, 4). */
const signedFields =
  'from:sender:reply-to:subject:date:message-id:to:mime-version:content-type:list-id:list-unsubscribe:list-unsubscribe-post:feedback-id:auto-submitted'

/**
 * Hands mail to an SMTP server, signed where there is a key. A pooled connection is kept; a server that does not answer in time counts as
 * refusing.
 */
export function createSmtpTransport(url: string, dkim?: DkimKey): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    // Shorter than a job's lease: whoever is given up on must not be still at it when another tries.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim
      ? {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: dkim.privateKey,
            headerFieldNames: signedFields,
          },
        }
      : {}),
  })
  return {
    async send(message) {
      const { messageId, from, returnPath, replyTo, to, subject, html, text, headers } = message
      const sent = transport.sendMail({
        envelope: { from: returnPath, to },
        messageId: `<${messageId}>`,
        from,
        replyTo,
        to,
        subject,
        html,
        text,
        headers,
      })
      await sent.catch((error) => {
        throw refusalIn(error) ?? error
      })
    },
    async close() {
      transport.close()
    },
  }
}

/** Answers about the server and about who we are to it (RFC 5321, 4.2.3; RFC 4954, 6; RFC 3463, 3.4): every mail would hear the same. */
const serverCodes = new Set([421, 454, 530, 534, 535, 538])
const serverInWords = /\b4\.3\.\d|\brelay/i

/** What the server says of this mail, where it says something of it and not of all. */
function refusalIn(error: {
  responseCode?: unknown
  response?: unknown
  command?: unknown
}): AddressRefused | MailRefused | null {
  const { responseCode, response, command } = error
  if (typeof responseCode !== 'number' || typeof response !== 'string') return null
  if (command !== 'RCPT TO' && command !== 'DATA') return null
  if (serverCodes.has(responseCode) || serverInWords.test(response)) return null
  const outcome = outcomeOfAnswer(responseCode, response)
  const answer = answerIn(responseCode, response)
  return outcome === 'BOUNCED'
    ? new AddressRefused(answer)
    : new MailRefused(outcome, answer, { cause: error })
}
