/** What became of a mail, as somebody on its way tells it: an SMTP answer, a report by mail, a provider's webhook. */
export interface DeliveryNews {
  /** DELIVERED: the mailbox took it. BOUNCED: nobody has that address. DEFERRED: given up for now. */
  outcome: 'DELIVERED' | 'BOUNCED' | 'DEFERRED' | 'COMPLAINED' | 'UNSUBSCRIBED'
  /** To whom; null where only the message is named. */
  recipient: string | null
  /** Ours, without angle brackets; null where only the recipient is named. */
  messageId: string | null
  at: Date | null
}

/** Enhanced status codes (RFC 3463) by which an address will never take mail: what the mail says is not the matter. */
const noSuchAddress = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])

const inWords =
  /user (?:is )?(?:unknown|not found)|unknown (?:user|recipient|address|mailbox)|no such (?:user|mailbox|recipient|address|person)|(?:mailbox|recipient|address|account|user)[^.;]{0,40}(?:does ?n[o']t exist|not exist|unavailable|disabled|not found|invalid|rejected)|invalid (?:recipient|mailbox|address)/i

/**
 * What an SMTP answer says of an address (RFC 5321, 4.2; RFC 3463). Null: it says something of the sender or the message, which no other
 * address would change (5.7.515, "authentication required": the operator has to act).
 */
export function outcomeOfAnswer(code: number | null, text: string): 'BOUNCED' | 'DEFERRED' | null {
  const enhanced = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1]
  const isPermanent = (code !== null && code >= 500) || (code === null && enhanced?.startsWith('5.') === true)
  if (!isPermanent) return 'DEFERRED'
  if (enhanced !== undefined) return noSuchAddress.has(enhanced) ? 'BOUNCED' : null
  return (code === 550 || code === 551 || code === 553) && inWords.test(text) ? 'BOUNCED' : null
}
