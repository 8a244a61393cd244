import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { createStore } from '../../src/stores/create-store.ts'
import { bodyFor, hashOf, pageSize, persistedUrl, productPage } from './documents.ts'
import { load, type Measured, type Target } from './load.ts'
import { loadData } from './load-data.ts'
import { options } from './options.ts'
import { measureDepth, measureStatements } from './statements.ts'

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'))
const secret = 'a secret for the benchmark, long enough'
const children: ChildProcess[] = []
const postgres = await startEmbeddedPostgres(join(folder, 'data'), {
  settings: { shared_buffers: '512MB', shared_preload_libraries: 'pg_stat_statements' },
})
try {
  await run()
} finally {
  for (const child of children) child.kill('SIGKILL')
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  await deployMigrations(postgres.url)
  const database = openDatabase(postgres.url, () => {})
  const source = {
    database,
    clock: systemClock,
    keyring: createKeyring(secret),
    publicUrl: 'http://localhost',
    privateHosts: new Set<string>(),
    afterCommit: async () => {},
  }
  const access = await createStore(source, database.ownerPool, { slug: 'bench', name: 'Bench' })
  await database.close()
  const client = new pg.Client({ connectionString: postgres.url })
  // Stopping PostgreSQL at the end cuts it.
  client.on('error', () => {})
  await client.connect()
  console.log(`Loading ${options.reviews} reviews of ${options.products} products`)
  await loadData(client, access.store.id, options)

  const key = access.publishableKey
  const candor = await server('candor-server.ts', 4201, {})
  const cold = await server('candor-server.ts', 4202, { CANDOR_CACHE_MEGABYTES: '0' })
  const hand = await server('hand-written-server.ts', 4203, { BENCH_STORE: access.store.id })
  const plain = await server('plain-server.ts', 4204, { BENCH_STORE: access.store.id })

  const first = 'product-1'
  const [expected = '', ...others] = await Promise.all([
    post(hand, first, key),
    post(candor, first, key),
    post(cold, first, key),
  ])
  const plainAnswer = await post(plain, first, key)
  await persist(candor, key)
  const persisted = await (await fetch(`http://127.0.0.1:${candor}${persistedUrl(first, key)}`)).text()
  for (const other of [...others, plainAnswer, persisted])
    if (other !== expected) throw new Error(`Answers differ:\n${expected}\n${other}`)
  console.log(`All answers are the same ${Buffer.byteLength(expected)} bytes`)
  const bodyFile = join(folder, 'body.json')
  writeFileSync(bodyFile, expected)
  const bare = await server('bare-server.ts', 4205, { BENCH_BODY: bodyFile })

  await measureStatements(client, cold, key)
  await measureDepth(cold, key)

  const sample = zipfSample(options.products, 500)
  const etag =
    (await fetch(`http://127.0.0.1:${candor}${persistedUrl(first, key)}`)).headers.get('etag') ?? ''
  const post20 = (port: number): Target => ({
    port,
    requests: sample.map((product) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: bodyFor(product),
    })),
  })
  const get = (port: number, headers: Record<string, string> = {}, products = sample): Target => ({
    port,
    requests: products.map((product) => ({ method: 'GET', path: persistedUrl(product, key), headers })),
  })
  // Bare sends one product's bytes, so hot is asked for that one too: the same bytes on both sides.
  const cases = {
    'bare GET': get(bare, {}, [first]),
    'bare GET again (A/A)': get(bare, {}, [first]),
    'hot: persisted GET': get(candor, {}, [first]),
    'conditional GET: 304': get(candor, { 'if-none-match': etag }, [first]),
    'bare POST': { ...post20(bare), requests: post20(bare).requests.slice(0, 1) },
    'warm: the same POST': {
      ...post20(candor),
      requests: [{ ...post20(candor).requests[0], body: bodyFor(first) } as Target['requests'][number]],
    },
    'hot, Zipf over products': get(candor),
    'hand-written, Zipf': post20(hand),
    'cold, Zipf': post20(cold),
    'plain yoga + Pothos + Prisma, Zipf': post20(plain),
  }
  const names = Object.keys(cases) as (keyof typeof cases)[]
  for (const name of names) await load(folder, 'warm-up', cases[name], 2)
  const results = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < options.rounds; round++) {
    // Forwards, then backwards: what drifts during a run drifts for all.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results.get(name)?.push(await load(folder, 'case', cases[name], options.seconds))
    }
  }
  report(results)
  await client.end()

  async function server(file: string, port: number, environment: Record<string, string>): Promise<number> {
    const child = spawn(
      'taskset',
      ['-c', '0', process.execPath, '--import', 'tsx', fileURLToPath(new URL(file, import.meta.url))],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: postgres.url,
          CANDOR_SECRET: secret,
          CANDOR_ROLE: 'api',
          CANDOR_REQUESTS_PER_MINUTE: '999999999',
          LOG_LEVEL: 'warn',
          PORT: String(port),
          ...environment,
        },
      },
    )
    children.push(child)
    for (let attempt = 0; attempt < 150; attempt++) {
      if (await isListening(port)) return port
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`${file} does not answer`)
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function post(port: number, product: string, key: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: bodyFor(product),
  })
  return answer.text()
}

async function persist(port: number, key: string): Promise<void> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(productPage) } }
  await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: productPage, variables: { id: 'product-1', first: pageSize }, extensions }),
  })
}

/** Products as shoppers look at them: the k-th with a frequency of 1/k. Reproducible. */
function zipfSample(products: number, count: number): string[] {
  const total = Array.from({ length: products }, (_, index) => 1 / (index + 1)).reduce(
    (sum, weight) => sum + weight,
    0,
  )
  return Array.from({ length: count }, (_, index) => {
    let left = ((index + 0.5) / count) * total
    let product = 0
    while (left > 0) left -= 1 / ++product
    return `product-${product}`
  })
}

function report(results: Map<string, Measured[]>): void {
  const median = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  const rates = (name: string) => results.get(name)?.map((one) => one.perSecond) ?? []
  console.log(
    `\n${options.rounds} rounds of ${options.seconds} s, medians; latencies of a closed loop with 32 connections`,
  )
  for (const [name, measured] of results) {
    const errors = measured.reduce((sum, one) => sum + one.errors, 0)
    console.log(
      `${name.padEnd(36)} ${median(rates(name)).toFixed(0).padStart(7)} /s   p50 ${median(measured.map((one) => one.p50)).toFixed(2)} ms   p99 ${median(measured.map((one) => one.p99)).toFixed(2)} ms${errors > 0 ? `   ${errors} ERRORS` : ''}`,
    )
  }
  console.log('\nRatios of one round, median (lowest to highest)')
  const ratio = (label: string, above: string, below: string, aim?: number) => {
    const quotients = rates(above).map((rate, index) => rate / (rates(below)[index] ?? Number.NaN))
    const aimed = aim === undefined ? '' : `   aim ${aim}: ${median(quotients) >= aim ? 'reached' : 'MISSED'}`
    console.log(
      `${label.padEnd(36)} ${median(quotients).toFixed(2)} (${Math.min(...quotients).toFixed(2)} to ${Math.max(...quotients).toFixed(2)})${aimed}`,
    )
  }
  ratio('A/A control', 'bare GET again (A/A)', 'bare GET')
  ratio('hot / bare', 'hot: persisted GET', 'bare GET', 0.85)
  ratio('304 / bare', 'conditional GET: 304', 'bare GET')
  ratio('warm / bare GET', 'warm: the same POST', 'bare GET', 0.55)
  ratio('warm / bare POST', 'warm: the same POST', 'bare POST')
  ratio('cold / hand-written', 'cold, Zipf', 'hand-written, Zipf', 0.5)
  ratio('cold / plain', 'cold, Zipf', 'plain yoga + Pothos + Prisma, Zipf', 3)
}
