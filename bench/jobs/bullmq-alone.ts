import { randomUUID } from 'node:crypto'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'

/** Jobs that do nothing, by BullMQ and Redis alone: what any queue of theirs can be measured by. Only the work counts, not the adding. @returns seconds */
export async function bullMqAlone(redisUrl: string, jobs: number, concurrency: number): Promise<number> {
  const [producer, consumer] = [new Redis(redisUrl), new Redis(redisUrl, { maxRetriesPerRequest: null })]
  const queue = new Queue('alone', { connection: producer })
  await queue.addBulk(
    Array.from({ length: jobs }, () => ({
      name: 'nothing',
      data: { id: randomUUID() },
      opts: { removeOnComplete: true },
    })),
  )
  const took = await seconds(async () => {
    const worker = new Worker('alone', async () => {}, { connection: consumer, concurrency })
    let done = 0
    await new Promise<void>((resolve) => {
      worker.on('completed', () => {
        done++
        if (done === jobs) resolve()
      })
    })
    await worker.close()
  })
  await queue.close()
  producer.disconnect()
  consumer.disconnect()
  return took
}

export async function seconds(work: () => Promise<void>): Promise<number> {
  const beganAt = performance.now()
  await work()
  return (performance.now() - beganAt) / 1_000
}
