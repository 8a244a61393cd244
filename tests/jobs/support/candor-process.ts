import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

/** Candor in a process of its own, which can be killed and started again. */
export interface CandorProcess {
  /** Where it listens, or listened last; the port changes with every start. */
  url(): string
  /** Resolves once it listens. */
  start(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
  /** As Ctrl-C does. @returns the exit code. */
  stop(): Promise<number | null>
}

export function candorProcess(environment: Record<string, string>): CandorProcess {
  let child: ChildProcess | undefined
  let url = ''

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const ending = child
    if (!ending) return null
    child = undefined
    if (ending.exitCode !== null || ending.signalCode !== null) return ending.exitCode
    const exited = new Promise<number | null>((resolve) => ending.once('exit', resolve))
    ending.kill(signal)
    return exited
  }

  return {
    url: () => url,
    async start() {
      const started = spawn(process.execPath, ['--import', 'tsx', program], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env.PATH,
          PORT: '0',
          CANDOR_DEMO: '0',
          CANDOR_SECRET: 'a secret for tests, of more than 32 characters',
          CANDOR_SUBMISSIONS_PER_MINUTE: '100000',
          LOG_LEVEL: 'error',
          ...environment,
        },
      })
      child = started
      let said = ''
      url = await new Promise<string>((resolve, reject) => {
        const hear = (words: Buffer) => {
          said += words
          const listening = /Candor listens on (\S+)/.exec(said)?.[1]
          if (listening) resolve(listening)
        }
        started.stdout.on('data', hear)
        started.stderr.on('data', hear)
        started.once('exit', (code) => reject(new Error(`Candor ended with ${code}: ${said}`)))
      })
    },
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
