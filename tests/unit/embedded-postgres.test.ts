import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { linkSharedLibraries } from '../../src/db/embedded-postgres/binaries.ts'
import {
  type EmbeddedPostgres,
  findRunningPostgres,
  startEmbeddedPostgres,
} from '../../src/db/embedded-postgres.ts'

const settings = { fsync: 'off' }
let dataDir: string
let cluster: string

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'candor-embedded-'))
  cluster = join(dataDir, 'postgres', 'data')
})

afterAll(() => rmSync(dataDir, { recursive: true }))

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

function postmasterPid(): number {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Another Candor, in a process and a hostile environment of its own. Resolves with what it says first: that it started, or why not. */
async function startElsewhere(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const program = `
    const { startEmbeddedPostgres } = await import('./src/db/embedded-postgres.ts')
    await startEmbeddedPostgres(${JSON.stringify(folder)}, { settings: { fsync: 'off' } })
      .then(() => console.log('started'), (error) => console.log(error.message))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C', PGPORT: '1', PGDATA: '/nowhere' },
  })
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('the PostgreSQL from npm', () => {
  test('starts on an empty folder, speaks UTF-8, and keeps its data over a stop', async () => {
    const first = await startEmbeddedPostgres(dataDir, { settings })
    expect(first.adopted).toBe(false)
    const [row] = await query(
      first.url,
      `SELECT current_database() AS name, lower('ÄÉ') AS lower, current_setting('server_encoding') AS encoding`,
    )
    expect(row).toEqual({ name: 'candor', lower: 'äé', encoding: 'UTF8' })
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS value')
    await first.stop()
    await expect(query(first.url, 'SELECT')).rejects.toThrow()

    const second = await startEmbeddedPostgres(dataDir, { settings })
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }])
    await second.stop()
  })

  test('takes settings with quotes and spaces as they are', async () => {
    const server = await startEmbeddedPostgres(dataDir, {
      settings: { ...settings, cluster_name: `it's "one" $HOME` },
    })
    expect(await query(server.url, 'SHOW cluster_name')).toEqual([{ cluster_name: `it's "one" $HOME` }])
    await server.stop()
  })

  test('stops once, however often it is told to', async () => {
    const server = await startEmbeddedPostgres(dataDir, { settings })
    await Promise.all([server.stop(), server.stop()])
    await server.stop()
  })

  test('refuses a second Candor on the same folder, in words, and leaves the first alone', async () => {
    const server = await startEmbeddedPostgres(dataDir, { settings })
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(
      `Another Candor is already using ${dataDir}. Stop it first, or set CANDOR_DATA_DIR to another folder.`,
    )
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.stop()
  })

  test('lets one of two first starts at once have the folder, in UTF-8 also under LC_ALL=C', async () => {
    const folder = join(dataDir, 'raced')
    const both = await Promise.all([startElsewhere(folder), startElsewhere(folder)])
    expect(both.map(({ said }) => said).sort()).toEqual([
      expect.stringContaining(`Another Candor is already using ${folder}`),
      'started',
    ])
    for (const { child } of both) await kill(child)
    const server = await startEmbeddedPostgres(folder)
    expect(server.adopted).toBe(true)
    expect(await query(server.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    await server.stop()
  })

  test('adopts the server of a Candor that was killed', async () => {
    const killed = await startElsewhere(dataDir)
    const pid = postmasterPid()
    await kill(killed.child)
    const server = await startEmbeddedPostgres(dataDir, { settings })
    expect(server.adopted).toBe(true)
    expect(postmasterPid()).toBe(pid)
    expect(await query(server.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }])
    await server.stop()
  })

  test('recovers when Candor and PostgreSQL were both killed', async () => {
    const killed = await startElsewhere(dataDir)
    process.kill(postmasterPid(), 'SIGKILL')
    await kill(killed.child)
    const server = await startEmbeddedPostgres(dataDir, { settings })
    expect(server.adopted).toBe(false)
    expect(await query(server.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }])
    await server.stop()
  })

  test('starts the server again, at the same address, when it is killed under it', async () => {
    const lines: string[] = []
    const server = await new Promise<EmbeddedPostgres>((resolve, reject) => {
      const started = startEmbeddedPostgres(dataDir, {
        settings,
        log: (line) => {
          lines.push(line)
          if (line === 'PostgreSQL is back') resolve(started)
        },
      })
      started.then(() => process.kill(postmasterPid(), 'SIGKILL')).catch(reject)
    })
    expect(await query(server.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }])
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow('Another Candor')
    await server.stop()
    expect(lines).toEqual(['The connection to PostgreSQL was lost; restoring it', 'PostgreSQL is back'])
  })

  test('stops while it is bringing the server back', async () => {
    const server = await startEmbeddedPostgres(dataDir, { settings })
    process.kill(postmasterPid(), 'SIGKILL')
    await server.stop()
    await expect(query(server.url, 'SELECT')).rejects.toThrow()
    expect(await findRunningPostgres(dataDir)).toBeUndefined()
  })

  test('starts although a process that is no PostgreSQL has the number of its last server', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n`)
    const server = await startEmbeddedPostgres(dataDir, { settings })
    expect(server.adopted).toBe(false)
    await server.stop()
  })

  test('is found by a command beside it', async () => {
    expect(await findRunningPostgres(join(dataDir, 'none'))).toBeUndefined()
    expect(await findRunningPostgres(dataDir)).toBeUndefined()
    const server = await startEmbeddedPostgres(dataDir, { settings })
    expect(await findRunningPostgres(dataDir)).toEqual({ url: server.url })
    await server.stop()
  })

  test('does not touch data of another major version, and says what to do', async () => {
    const version = join(cluster, 'PG_VERSION')
    const ours = readFileSync(version, 'utf8')
    writeFileSync(version, '17\n')
    await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(
      /was written by PostgreSQL 17, and this Candor brings PostgreSQL 18.*run a PostgreSQL 17 server/,
    )
    writeFileSync(version, ours)
  })

  test('says what to do when the folder cannot be used', async () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    await expect(startEmbeddedPostgres(file)).rejects.toThrow(
      /Set CANDOR_DATA_DIR to a folder that can be written/,
    )
  })
})

test('the links of the shared libraries are made when npm did not, and again changes nothing', () => {
  const packageRoot = join(dataDir, 'package')
  mkdirSync(join(packageRoot, 'native', 'lib'), { recursive: true })
  writeFileSync(join(packageRoot, 'native', 'lib', 'libpq.so.5.18'), '')
  writeFileSync(
    join(packageRoot, 'native', 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' }]),
  )
  linkSharedLibraries(packageRoot)
  linkSharedLibraries(packageRoot)
  expect(readlinkSync(join(packageRoot, 'native', 'lib', 'libpq.so'))).toBe('libpq.so.5.18')
})
