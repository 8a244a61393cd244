import { setTimeout as sleep } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string
  /** The envelope's sender (MAIL FROM). */
  returnPath: string
  /** Without angle brackets. */
  messageId: string
  subject: string
  text: string
  html: string
  parsed: ParsedMail
  /** As it came over the line, in bytes. */
  raw: Buffer
}

export interface MailServer {
  url: string
  /** Everything answered with 250, in the order of arrival, repetitions included. */
  received: ReceivedMail[]
  mailTo(address: string): ReceivedMail[]
  /** Runs for each mail, before it is answered. What it throws is answered with 451: try again later. */
  beforeAnswer(look: (mail: ReceivedMail) => Promise<void> | void): void
  /** What the server answers to an address, in place of taking mail for it; null: it takes it. */
  refuse(answer: (address: string) => { code: number; message: string } | null): void
  stop(): Promise<void>
}

/** A real SMTP server of the test's own, on a free loopback port. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let look: (mail: ReceivedMail) => Promise<void> | void = () => {}
  let refusal: (address: string) => { code: number; message: string } | null = () => null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, answer) {
      const refused = refusal(address)
      answer(refused && Object.assign(new Error(refused.message), { responseCode: refused.code }))
    },
    onData(stream, session, answer) {
      const take = async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(Buffer.from(chunk))
        const raw = Buffer.concat(chunks)
        const parsed = await simpleParser(raw)
        const mail = {
          to: session.envelope.rcptTo[0]?.address ?? '',
          returnPath: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          messageId: (parsed.messageId ?? '').replace(/^<|>$/g, ''),
          subject: parsed.subject ?? '',
          text: parsed.text ?? '',
          html: parsed.html || '',
          parsed,
          raw,
        }
        await look(mail)
        received.push(mail)
      }
      take().then(
        () => answer(null),
        (error) => answer(Object.assign(new Error(String(error)), { responseCode: 451 })),
      )
    },
  })
  // A client that is killed leaves its connections half-way.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    mailTo: (to) => received.filter((mail) => mail.to === to),
    refuse(answer) {
      refusal = answer
    },
    beforeAnswer(given) {
      look = given
    },
    async stop() {
      // It waits for its clients to say goodbye, and a killed one never does.
      await Promise.race([new Promise<void>((resolve) => server.close(resolve)), sleep(500)])
    },
  }
}
