import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { openScope, type Scope } from '../../src/db/scope.ts'
import { currentHead } from '../../src/ledger/current-head.ts'
import { proveConsistency, proveInclusion } from '../../src/ledger/prove.ts'
import { recordLeaf } from '../../src/ledger/record-leaf.ts'

/**
 * npm run bench -- ledger [leaves]: the log at growing sizes, up to a million leaves unless said otherwise. What grows with the size of
 * a tree may do so with its logarithm alone: appending, sequencing one leaf, signing, proving.
 */
const most = Number(process.argv[3] ?? 1_000_000)
const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size < most).concat(most)
const writers = 16
const writingSeconds = 3
const samples = 200
/** What the sequencer takes at once (src/ledger/sequence.ts). */
const batch = 5_000

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-ledger-'))
const postgres = await startEmbeddedPostgres(join(folder, 'data'))
const database = openDatabase(postgres.url, () => {}, { app: writers + 2, public: 1, owner: 2 })
try {
  await deployMigrations(postgres.url)
  await run()
} finally {
  await database.close()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  const storeId = randomUUID()
  await database.ownerPool.query(
    `INSERT INTO store (id, slug, name, locales) VALUES ($1, 'bench', 'Bench', '{en}')`,
    [storeId],
  )
  const source = {
    database,
    clock: systemClock,
    keyring: createKeyring('a secret for the benchmark, long enough'),
    publicUrl: 'http://localhost',
    privateHosts: new Set<string>(),
    afterCommit: async () => {},
  }
  const scope = openScope(source, storeId, { kind: 'system' })
  const rows = []
  for (const size of sizes) rows.push(await measureAt(scope, size))
  console.table(rows)
}

async function measureAt(scope: Scope, size: number) {
  const before = await currentHead(scope)
  const added = await queue(scope, size - before.treeSize)
  const started = performance.now()
  await sequenceAll(scope)
  const sequencing = performance.now() - started
  await database.ownerPool.query('VACUUM (ANALYZE) ledger_leaf, ledger_node')

  const one = await medianOf(async () => {
    await append(scope)
    return timed(() => sequence(scope))
  })
  const head = await medianOf(async () => {
    await append(scope)
    await sequence(scope)
    return timed(() => currentHead(scope))
  })
  const { treeSize } = await currentHead(scope)
  const somewhere = () => Math.floor(Math.random() * treeSize)
  const inclusion = await medianOf(() =>
    timed(() => proveInclusion(scope, { entryIndex: somewhere(), treeSize })),
  )
  const consistency = await medianOf(() =>
    timed(() => proveConsistency(scope, { fromSize: somewhere(), toSize: treeSize })),
  )
  const { length } = await proveInclusion(scope, { entryIndex: 0, treeSize })
  const appends = await appendsPerSecond(scope)
  await sequenceAll(scope)
  return {
    leaves: size,
    'appends/s (16 writers)': Math.round(appends),
    'sequenced/s (batches)': Math.round((added / sequencing) * 1_000),
    'sequence one, ms': rounded(one),
    'sign head, ms': rounded(head),
    'inclusion proof, ms': rounded(inclusion),
    'consistency proof, ms': rounded(consistency),
    'hashes in a proof': length,
  }
}

/** Leaves as recordLeaf writes them, in bulk. */
async function queue({ storeId }: Scope, count: number): Promise<number> {
  await database.ownerPool.query(
    `INSERT INTO ledger_leaf (store_id, id, about_id, payload, hash)
     SELECT $1, gen_random_uuid(), about, payload, sha256('\\x00'::bytea || convert_to(payload, 'UTF8'))
     FROM (SELECT gen_random_uuid() AS about FROM generate_series(1, $2)) AS reviews,
       LATERAL (SELECT format('{"by":"MACHINE","kind":"PUBLICATION","recordedAt":"2026-11-26T08:00:00.000Z","reviewId":"%s","version":1}', about) AS payload) AS told`,
    [storeId, count],
  )
  return count
}

function append(scope: Scope): Promise<string> {
  return scope.transaction((tx) =>
    recordLeaf(tx, scope, { kind: 'PUBLICATION', reviewId: randomUUID(), version: 1, by: 'MACHINE' }),
  )
}

async function appendsPerSecond(scope: Scope): Promise<number> {
  const end = performance.now() + writingSeconds * 1_000
  let count = 0
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < end) {
        await append(scope)
        count += 1
      }
    }),
  )
  return count / writingSeconds
}

/** One call, without the questions that come before it. @returns how many leaves were given an index. */
async function sequence({ storeId }: Scope): Promise<number> {
  const { rows } = await database.ownerPool.query<{ sequenced: number }>({
    name: 'sequence',
    text: 'SELECT sequence_ledger($1, $2) AS sequenced',
    values: [storeId, batch],
  })
  return rows[0]?.sequenced ?? 0
}

async function sequenceAll(scope: Scope): Promise<void> {
  while ((await sequence(scope)) > 0);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let sample = 0; sample < samples; sample++) times.push(await measure())
  return times.sort((one, other) => one - other)[Math.floor(samples / 2)] ?? 0
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}
