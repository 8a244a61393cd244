import type { Scope } from '../db/scope.ts'
import type { Letter, Message } from './letter.ts'
import { renderLetter } from './render-letter.ts'

interface Addressing {
  touchpointId: string
  to: string
  letter: Letter
}

/** Puts a letter into an envelope: who from, who to, under which id, and how to unsubscribe with one click (RFC 8058). */
export async function addressLetter(
  { publicUrl }: Pick<Scope, 'publicUrl'>,
  { touchpointId, to, letter }: Addressing,
): Promise<Message> {
  const { store, content } = letter
  const host = new URL(publicUrl).hostname
  const { subject, html, text } = await renderLetter(letter)
  const unsubscribe: Record<string, string> =
    content.kind === 'REVIEW_REQUEST' || content.kind === 'REVIEW_REMINDER'
      ? {
          'List-Unsubscribe': `<${content.preferencesUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'List-Id':
            `${store.name.replace(/[^\x20-\x7e]|["<>]/g, '')} <review-requests.${store.slug}.${host}>`.trim(),
        }
      : {}
  return {
    messageId: `${touchpointId}@${host}`,
    from: { name: store.senderName ?? store.name, address: store.senderAddress ?? `reviews@${host}` },
    replyTo: store.replyTo,
    to,
    subject,
    html,
    text,
    headers: { ...unsubscribe, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}
