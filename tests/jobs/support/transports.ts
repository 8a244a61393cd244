import type { Transport } from '../../../src/jobs/transport.ts'
import { createBullMqTransport } from '../../../src/jobs/transports/bullmq.ts'
import { createInProcessTransport } from '../../../src/jobs/transports/in-process.ts'
import { silentLogger } from './job-world.ts'

/** Which transport, in words that can be handed to another process. */
export type TransportKind = { kind: 'in-process' } | { kind: 'bullmq'; url: string; prefix: string }

export function openTransport(kind: TransportKind, concurrency = 4): Transport {
  return kind.kind === 'in-process'
    ? createInProcessTransport({ concurrency })
    : createBullMqTransport({ url: kind.url, prefix: kind.prefix, concurrency, logger: silentLogger })
}

/** Hands over everything twice, at the same time. */
export function doubling(transport: Transport): Transport {
  return {
    ...transport,
    start: (receiver) =>
      transport.start({
        ...receiver,
        async handle(delivery) {
          await Promise.all([receiver.handle(delivery), receiver.handle(delivery)])
        },
      }),
  }
}

/** Accepts everything and forgets every other delivery. */
export function losing(transport: Transport): Transport {
  let accepted = 0
  return {
    ...transport,
    deliver: (deliveries) => transport.deliver(deliveries.filter(() => accepted++ % 2 === 0)),
  }
}
