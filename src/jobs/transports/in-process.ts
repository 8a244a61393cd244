import type { Delivery, Receiver, Transport } from '../transport.ts'

/** Runs up to `concurrency` jobs in this process. */
export function createInProcessTransport({ concurrency }: { concurrency: number }): Transport {
  const waiting: Delivery[] = []
  let running = 0
  let isHalted = false
  let receiver: Receiver | undefined

  const outstanding = () => waiting.length + running

  function begin(): void {
    while (receiver !== undefined && !isHalted && running < concurrency) {
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
      return isHalted || outstanding() > concurrency ? 0 : 2 * concurrency - outstanding()
    },
    async deliver(deliveries) {
      if (isHalted) throw new Error('the worker is stopping')
      waiting.push(...deliveries)
      begin()
    },
    async halt() {
      isHalted = true
      return waiting.splice(0)
    },
    async close() {},
  }
}
