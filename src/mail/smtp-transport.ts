import { createTransport } from 'nodemailer'
import type { MailTransport } from './letter.ts'

/** Hands mail to an SMTP server. A pooled connection is kept; a server that does not answer in time counts as refusing. */
export function createSmtpTransport(url: string): MailTransport {
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
  })
  return {
    async send(message) {
      const { messageId, from, replyTo, to, subject, html, text, headers } = message
      await transport.sendMail({
        messageId: `<${messageId}>`,
        from,
        replyTo,
        to,
        subject,
        html,
        text,
        headers,
      })
    },
    async close() {
      transport.close()
    },
  }
}
