import type { Delivery, Receiver, Transport } from '../transport.ts'

/** Runs up to `concurrency` jobs in this process. */
export function createInProcessTransport({ concurrency }: { concurrency: number }): Transport {
  const waiting: Delivery[] = []
  let running = 0
  let receiver: Receiver | undefined

  const outstanding = () => waiting.length + running

  function begin(): void {
    while (receiver !== undefined && running < concurrency) {
      const delivery = waiting.shift()
      if (delivery === undefined) return
      running++
      void receiver.handle(delivery).finally(ended)
    }
  }

  function ended(): void {
    running--
    begin()
    if (outstanding() === concurrency) receiver?.onRoom()
  }

  return {
    async start(given) {
      receiver = given
      begin()
    },
    async capacity() {
      return outstanding() > concurrency ? 0 : 2 * concurrency - outstanding()
    },
    async deliver(deliveries) {
      waiting.push(...deliveries)
      begin()
    },
    async halt() {
      receiver = undefined
      return waiting.splice(0)
    },
    async close() {},
  }
}
