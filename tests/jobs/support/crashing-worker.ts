import { appendFileSync } from 'node:fs'
import { z } from 'zod'
import { createRunners, openJobDatabase, tasksWith } from './job-world.ts'
import { openTransport } from './transports.ts'

/** A worker of its own process that dies between a mail's side effect and the transaction that says so. */
const { databaseUrl, outboxFile, transport } = z
  .object({
    databaseUrl: z.string(),
    outboxFile: z.string(),
    transport: z.union([
      z.object({ kind: z.literal('in-process') }),
      z.object({ kind: z.literal('bullmq'), url: z.string(), prefix: z.string() }),
    ]),
  })
  .parse(JSON.parse(process.argv[2] ?? ''))

const { runner } = createRunners(openJobDatabase(databaseUrl))
await runner({
  transport: openTransport(transport),
  leaseMilliseconds: 1_000,
  tasks: tasksWith({
    async 'send-touchpoint'({ payload }) {
      appendFileSync(outboxFile, `${payload.touchpointId}\n`)
      process.kill(process.pid, 'SIGKILL')
    },
  }),
}).start()
