import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import { readCsv } from '../csv.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { type Issue, ValidationError } from '../errors.ts'
import { parse } from '../parse.ts'
import { deliveryOf } from './grant-reward.ts'
import { codeOrEmpty, rewardCode } from './reward-code.ts'

const mostAtOnce = 1_000
const addRewardCodesInput = z.object({
  codes: z
    .array(codeOrEmpty)
    .max(mostAtOnce)
    // Pasted lists have empty lines, and end with one.
    .transform((codes) => codes.filter((code) => code !== ''))
    .pipe(z.array(z.string()).min(1)),
})

export interface AddedCodes {
  /** New ones: what was listed before, taken or not, is passed over. */
  added: number
  /** In the list that nobody has yet. */
  left: number
}

/**
 * Adds codes to the shop's list. Whoever waits for one gets it now, the longest wait first.
 * @throws ValidationError
 */
export async function addRewardCodes(scope: Scope, input: unknown): Promise<AddedCodes> {
  authorise(scope.actor, 'writeRewards')
  const { codes } = parse(addRewardCodesInput, input)
  const { storeId } = scope
  return scope.transaction(async (tx) => {
    const added = await insertCodes(tx, scope, codes)
    return { added, left: await codesLeft(tx.db, storeId) }
  })
}

/**
 * The same from a file: a code a line, or CSV with a column that is called "code". All of them or none.
 * @throws ValidationError with the lines that are wrong, at most 20 of them.
 */
export async function importRewardCodes(
  scope: Scope,
  csv: AsyncIterable<Uint8Array | string>,
): Promise<AddedCodes> {
  authorise(scope.actor, 'writeRewards')
  const codes = await readCodes(csv)
  let added = 0
  for (let start = 0; start < codes.length; start += mostAtOnce) {
    const part = codes.slice(start, start + mostAtOnce)
    added += await scope.transaction((tx) => insertCodes(tx, scope, part))
  }
  return { added, left: await scope.read((db) => codesLeft(db, scope.storeId)) }
}

export function codesLeft(db: StoreDatabase, storeId: string): Promise<number> {
  return db.rewardCode.count({ where: { storeId, takenAt: null } })
}

async function insertCodes(
  tx: StoreTransaction,
  { storeId, keyring, clock }: Scope,
  codes: readonly string[],
): Promise<number> {
  const { count } = await tx.db.rewardCode.createMany({
    data: codes.map((code) => ({
      storeId,
      id: uuidv7(),
      code: keyring.encrypt(code),
      codeHash: keyring.pseudonym(storeId, 'code', code),
      addedAt: clock.now(),
    })),
    skipDuplicates: true,
  })
  const waiting = await tx.db.rewardGrant.findMany({
    where: { storeId, code: null },
    orderBy: { id: 'asc' },
    take: count,
    select: { id: true },
  })
  const deliveries = waiting.map(({ id }) => deliveryOf(id))
  for (const delivery of deliveries) await tx.enqueue(delivery)
  // Those that wait for their next try were there before, and need not wait.
  const keys = deliveries.map(({ dedupeKey }) => dedupeKey)
  await tx.db.$executeRaw`
    UPDATE job SET run_at = now() WHERE store_id = ${storeId}::uuid AND dedupe_key = ANY(${keys}) AND state = 'QUEUED'`
  return count
}

async function readCodes(csv: AsyncIterable<Uint8Array | string>): Promise<string[]> {
  const codes: string[] = []
  const issues: Issue[] = []
  let column: number | undefined
  for await (const { record, line } of readCsv<string[]>(csv)) {
    if (column === undefined) {
      const named = record.findIndex((name) => name.toLowerCase() === 'code')
      column = Math.max(named, 0)
      if (named >= 0) continue
    }
    const code = rewardCode.safeParse(record[column])
    if (code.success) codes.push(code.data)
    else if (issues.length < 20) issues.push({ path: [`line ${line}`, 'code'], code: 'INVALID' })
  }
  if (issues.length > 0) throw new ValidationError(issues)
  return codes
}
