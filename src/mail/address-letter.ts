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
  const isAsk = content.kind === 'REVIEW_REQUEST' || content.kind === 'REVIEW_REMINDER'
  const unsubscribe: Record<string, string> = isAsk
    ? {
        'List-Unsubscribe': `<${content.preferencesUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': `<review-requests.${store.slug}.${host}>`,
      }
    : {}
  const address = store.senderAddress ?? `reviews@${host}`
  return {
    messageId: `${touchpointId}@${host}`,
    from: { name: store.senderName ?? store.name, address },
    // One of the mail's own, so that whatever comes back says which it was.
    returnPath: store.bounceAddress?.replace('@', `+${touchpointId}@`) ?? address,
    replyTo: store.replyTo,
    to,
    subject,
    html,
    text,
    headers: {
      ...unsubscribe,
      // Campaign, customer, kind and sender (Gmail's feedback loop).
      'Feedback-ID': `${content.kind.toLowerCase()}:${store.slug}:${isAsk ? 'asking' : 'review'}:candor`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}
