import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort, launch } from './candor.mjs'
import { makeClone, makeFolder } from './clone.mjs'

const postgres15 = '/usr/lib/postgresql/15/bin'

async function testsPass(clone, command, environment) {
  const run = await launch(clone, { command, environment })
  const code = await run.exited
  const lastLine = run.output().trimEnd().split('\n').at(-1)
  assert.equal(code, 0, run.output().slice(-10_000))
  assert.match(lastLine, /^\d+ passed, 0 failed$/)
}

export const suiteScenes = {
  'the tests that touch SQL pass on PostgreSQL 15, as a user that is no superuser': async () => {
    const server = await startPostgres15()
    try {
      const clone = makeClone()
      const command = ['npm', 'test', '--', '--testPathIgnorePatterns=tests/web']
      await testsPass(clone, command, { TEST_DATABASE_URL: server.url })
    } finally {
      server.stop()
    }
  },

  'all tests pass on Node 24': async () => {
    await testsPass(makeClone(), ['npx', '--yes', '--package=node@24', 'npm', 'test'])
  },
}

/** Debian's, on a free port, with one login that may create roles and databases and nothing more. */
async function startPostgres15() {
  assert.ok(existsSync(postgres15), 'PostgreSQL 15 is missing: apt-get install postgresql-15')
  const folder = makeFolder()
  const directory = join(folder, 'data')
  const asServer =
    process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
  const run = (program, ...programArguments) => {
    const [command, ...commandArguments] = [...asServer, join(postgres15, program), ...programArguments]
    execFileSync(command, commandArguments, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  mkdirSync(directory)
  if (asServer.length > 0) execFileSync('chown', ['-R', 'postgres:postgres', folder])
  run(
    'initdb',
    `--pgdata=${directory}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  )
  const port = await findFreePort()
  writeFileSync(
    join(directory, 'postgresql.auto.conf'),
    `port = ${port}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
full_page_writes = off
max_connections = 400
`,
  )
  run('pg_ctl', 'start', `--pgdata=${directory}`, `--log=${join(directory, 'server.log')}`, '--wait')
  run(
    'psql',
    `postgresql://postgres@127.0.0.1:${port}/postgres`,
    '--command=CREATE ROLE shop LOGIN CREATEDB CREATEROLE',
  )
  return {
    url: `postgresql://shop@127.0.0.1:${port}/postgres`,
    stop: () => run('pg_ctl', 'stop', `--pgdata=${directory}`, '--mode=fast', '--wait'),
  }
}
