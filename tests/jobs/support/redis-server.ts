import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { eventually } from './eventually.ts'

export interface RedisServer {
  url: string
  flushAll(): Promise<void>
  /** Unless it runs. Without persistence, it comes back empty. */
  start(): Promise<void>
  kill(): Promise<void>
  stop(): Promise<void>
}

/** A real Redis of the test's own, on a free loopback port. */
export async function startRedisServer(): Promise<RedisServer> {
  const directory = mkdtempSync(join(tmpdir(), 'candor-redis-'))
  const port = await findFreePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess | undefined

  async function ask<Answer>(question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
    redis.on('error', () => {})
    try {
      await redis.connect()
      return await question(redis)
    } finally {
      redis.disconnect()
    }
  }

  async function start(): Promise<void> {
    if (server !== undefined) return
    const settings = [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      directory,
      '--save',
      '',
      '--appendonly',
      'no',
    ]
    server = spawn('redis-server', settings, { stdio: 'ignore' })
    await eventually('Redis answers', () =>
      ask((redis) => redis.ping()).then(
        () => true,
        () => false,
      ),
    )
  }

  async function kill(): Promise<void> {
    if (server === undefined) return
    const exited = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGKILL')
    await exited
    server = undefined
  }

  await start()
  return {
    url,
    start,
    kill,
    async flushAll() {
      await ask((redis) => redis.flushall())
    },
    async stop() {
      await kill()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port was given'))
        else resolve(address.port)
      })
    })
  })
}
