import { authorise } from '../auth/policy.ts'
import { findDelimiter, readCsv } from '../csv.ts'
import type { Scope } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import type { SuppressionReason } from '../generated/prisma/enums.ts'
import { emailAddress } from '../input.ts'
import { replanCustomer } from './replan-customer.ts'
import { type Suppressed, suppressAddresses } from './suppress-address.ts'
import {
  type Columns,
  columnsOf,
  type LeftOut,
  type RowReason,
  reasonIn,
  tellsReasons,
  timeIn,
} from './suppression-columns.ts'

export const reasons = [
  'UNSUBSCRIBED',
  'BOUNCED',
  'COMPLAINED',
  'ERASED',
] as const satisfies SuppressionReason[]
const batch = 1_000

/**
 * The addresses that are not asked, as CSV: hashes and never addresses, so that the list outlives whoever is on it and tells nobody who
 * they are. Hashes mean something under the same CANDOR_SECRET and in the same store alone.
 */
export async function* exportSuppressions(scope: Scope): AsyncGenerator<string> {
  authorise(scope.actor, 'readOrders')
  const { storeId } = scope
  yield 'email_hash,reason,created_at\n'
  let after: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  for (;;) {
    const rows = await scope.read(
      (db) => db.$queryRaw<
        { emailHash: Uint8Array<ArrayBuffer>; reason: SuppressionReason; createdAt: Date }[]
      >`
        SELECT email_hash AS "emailHash", reason::text, created_at AS "createdAt" FROM suppression
        WHERE store_id = ${storeId}::uuid AND email_hash > ${after} ORDER BY email_hash LIMIT ${batch}`,
    )
    const last = rows.at(-1)
    if (!last) return
    after = last.emailHash
    yield rows
      .map(
        ({ emailHash, reason, createdAt }) =>
          `${Buffer.from(emailHash).toString('hex')},${reason},${createdAt.toISOString()}\n`,
      )
      .join('')
  }
}

/** A row that was not taken. `line`: the last of its lines in the file. */
export interface RowLeftOut {
  line: number
  why: LeftOut
}

/**
 * Adds addresses that are not to be asked, from CSV with commas, semicolons or tabs, as this exports them or as Amazon SES, SendGrid, Postmark,
 * Mailgun, Mailchimp, Brevo and Klaviyo do (suppression-columns.ts). Without a header, the first of each line is the address. Read and
 * written piece by piece; again, it changes nothing. Asks that wait are skipped at once, and reminders end.
 * @param options.reason where the file has no column that says why.
 * @param options.tell is told of every row that is not taken.
 * @returns how many rows were taken, and how many were not.
 * @throws ValidationError REQUIRED at "reason" for a file that does not say why; with the line where it is no list of addresses.
 */
export async function importSuppressions(
  scope: Scope,
  csv: AsyncIterable<Uint8Array | string>,
  {
    reason = null,
    tell = () => {},
  }: { reason?: SuppressionReason | null; tell?: (row: RowLeftOut) => void } = {},
): Promise<{ taken: number; leftOut: number }> {
  authorise(scope.actor, 'requestReviews')
  const counts = { taken: 0, leftOut: 0 }
  let part: Suppressed[] = []
  const keep = async () => {
    await addAddresses(scope, part)
    counts.taken += part.length
    part = []
  }
  for await (const row of readRows(scope, csv, reason)) {
    if ('why' in row) {
      counts.leftOut += 1
      tell(row)
    } else if (part.push(row) === batch) await keep()
  }
  await keep()
  return counts
}

async function addAddresses(scope: Scope, rows: readonly Suppressed[]): Promise<void> {
  const { storeId } = scope
  await scope.transaction(async (tx) => {
    await suppressAddresses(tx.db, storeId, rows)
    const customers = await tx.db.customer.findMany({
      where: {
        storeId,
        emailHash: { in: rows.map(({ emailHash }) => emailHash) },
        requests: { some: { state: { in: ['SCHEDULED', 'HELD', 'SENT', 'DELIVERED', 'STARTED'] } } },
      },
      select: { id: true },
    })
    for (const { id } of customers) await replanCustomer(tx, scope, id)
  })
}

const hashPattern = /^[0-9a-f]{64}$/i

async function* readRows(
  { storeId, keyring, clock }: Scope,
  csv: AsyncIterable<Uint8Array | string>,
  given: SuppressionReason | null,
): AsyncGenerator<Suppressed | RowLeftOut> {
  const { text, delimiter } = await findDelimiter(csv)
  let columns: Columns | null = null
  const broken: number[] = []
  const told = () => broken.splice(0).map((line): RowLeftOut => ({ line, why: 'brokenQuotation' }))
  const csvOptions = { delimiter, relax_quotes: true }
  for await (const { record, line } of readCsv<string[]>(text, csvOptions, (line) => broken.push(line))) {
    yield* told()
    if (columns === null) {
      const found = columnsOf(record)
      if (found === null) throw new ValidationError([{ path: [`line ${line}`, 'email'], code: 'REQUIRED' }])
      if (given === null && !tellsReasons(found))
        throw new ValidationError([{ path: ['reason'], code: 'REQUIRED' }])
      columns = found
      if (found.isHeading) continue
    }
    const emailHash = hashIn(record, columns, (address) => keyring.pseudonym(storeId, 'email', address))
    if (typeof emailHash === 'string') {
      yield { line, why: emailHash }
      continue
    }
    const reason = reasonIn(record, columns, given)
    yield isSuppression(reason)
      ? { emailHash, reason, at: timeIn(record, columns, clock.now()) }
      : { line, why: reason }
  }
  yield* told()
  if (columns === null) throw new ValidationError([{ path: ['line 1', 'email'], code: 'REQUIRED' }])
}

function isSuppression(reason: RowReason): reason is SuppressionReason {
  return reasons.some((one) => one === reason)
}

function hashIn(
  record: readonly string[],
  columns: Columns,
  pseudonymOf: (address: string) => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | 'noAddress' | 'invalidAddress' {
  const hash = record[columns.hash] ?? ''
  if (hashPattern.test(hash)) return new Uint8Array(Buffer.from(hash, 'hex'))
  const email = record[columns.email] ?? ''
  if (email === '') return hash === '' ? 'noAddress' : 'invalidAddress'
  const address = emailAddress.safeParse(email)
  return address.success ? pseudonymOf(address.data) : 'invalidAddress'
}
