import type pg from 'pg'
import type { MailTransport } from './letter.ts'

/** Where mail lands without an SMTP server: a table, shown at /dev/mail. */
export function createLocalMailbox(ownerPool: pg.Pool): MailTransport {
  return {
    async send({ messageId, from, returnPath, replyTo, to, subject, html, text, headers }) {
      const all = {
        'Message-ID': `<${messageId}>`,
        'Return-Path': `<${returnPath}>`,
        From: `"${from.name}" <${from.address}>`,
        ...(replyTo ? { 'Reply-To': replyTo } : {}),
        ...headers,
      }
      await ownerPool.query(
        'INSERT INTO captured_mail (message_id, "to", subject, html, text, headers) VALUES ($1, $2, $3, $4, $5, $6)',
        [messageId, to, subject, html, text, JSON.stringify(all)],
      )
    },
    async close() {},
  }
}

export interface CapturedMail {
  id: string
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  sentAt: Date
}

/** The newest captured mails first, at most 1,000; to one address, or to all. */
export async function readLocalMailbox(ownerPool: pg.Pool, to?: string): Promise<CapturedMail[]> {
  const { rows } = await ownerPool.query<CapturedMail>(
    `SELECT id::text, "to", subject, html, text, headers, sent_at AS "sentAt" FROM captured_mail
     WHERE $1::text IS NULL OR lower("to") = lower($1) ORDER BY captured_mail.id DESC LIMIT 1000`,
    [to ?? null],
  )
  return rows
}
