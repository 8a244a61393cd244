import { authorise } from '../auth/policy.ts'
import { readCsv } from '../csv.ts'
import type { Scope } from '../db/scope.ts'
import { type Issue, type IssueCode, ValidationError } from '../errors.ts'
import type { SuppressionReason } from '../generated/prisma/enums.ts'
import { emailAddress } from '../input.ts'
import { replanCustomer } from './replan-customer.ts'
import { suppressAddress } from './suppress-address.ts'

const reasons = ['UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'ERASED'] as const satisfies SuppressionReason[]
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

interface Row {
  emailHash: Uint8Array<ArrayBuffer>
  reason: SuppressionReason
  at: Date
}

/**
 * Adds addresses that are not to be asked, from CSV with commas, semicolons or tabs: `email`, or `email_hash` as exported here; `reason`
 * (UNSUBSCRIBED by default) and `created_at`, if there are such columns. Without a header, the first of each line is the address. All of them or
 * none; asks that wait are skipped at once. Returns how many rows.
 * @throws ValidationError with the lines that are wrong, at most 20 of them; also for an empty file.
 */
export async function importSuppressions(
  scope: Scope,
  csv: AsyncIterable<Uint8Array | string>,
): Promise<number> {
  authorise(scope.actor, 'requestReviews')
  const rows = await readRows(scope, csv)
  const { storeId } = scope
  for (let start = 0; start < rows.length; start += batch) {
    await scope.transaction(async (tx) => {
      const part = rows.slice(start, start + batch)
      for (const { emailHash, reason, at } of part)
        await suppressAddress(tx.db, storeId, emailHash, reason, at)
      const customers = await tx.db.customer.findMany({
        where: {
          storeId,
          emailHash: { in: part.map(({ emailHash }) => emailHash) },
          requests: { some: { state: { in: ['SCHEDULED', 'HELD'] } } },
        },
        select: { id: true },
      })
      for (const { id } of customers) await replanCustomer(tx, scope, id)
    })
  }
  return rows.length
}

/** How lists of other systems head their addresses: "Email Address", "E-Mail", "E-Mail-Adresse". */
const emailHeading = /^(?:e_?mail|mail)(?:_?(?:address|adresse|id))?$/
const hashPattern = /^[0-9a-f]{64}$/i

async function readRows(
  { storeId, keyring, clock }: Scope,
  csv: AsyncIterable<Uint8Array | string>,
): Promise<Row[]> {
  const rows: Row[] = []
  const issues: Issue[] = []
  const wrong = (line: number, column: string, code: IssueCode = 'INVALID') => {
    if (issues.length < 20) issues.push({ path: [`line ${line}`, column], code })
  }
  const text = await textOf(csv)
  const [firstLine = ''] = text.trimStart().split('\n', 1)
  const delimiter = [';', '\t'].find((one) => firstLine.includes(one)) ?? ','
  let columns: string[] | null = null
  for await (const { record, line } of readCsv<string[]>([text], { delimiter })) {
    if (columns === null) {
      columns = columnsOf(record)
      if (columns === null) throw new ValidationError([{ path: [`line ${line}`, 'email'], code: 'REQUIRED' }])
      if (columns !== withoutHeader) continue
    }
    const field = (name: string) => record[columns?.indexOf(name) ?? -1] ?? ''
    const [email, hash, given, createdAt] = [
      field('email'),
      field('email_hash'),
      field('reason'),
      field('created_at'),
    ]
    const address = emailAddress.safeParse(email)
    const isHash = hashPattern.test(hash)
    if (!isHash && !address.success) {
      if (email === '' && hash !== '') wrong(line, 'email_hash')
      else wrong(line, 'email', email === '' ? 'REQUIRED' : 'INVALID_EMAIL')
    }
    const reason = given === '' ? 'UNSUBSCRIBED' : reasons.find((one) => one === given.toUpperCase())
    if (reason === undefined) wrong(line, 'reason')
    const at = createdAt === '' ? clock.now() : new Date(createdAt)
    if (Number.isNaN(at.getTime())) wrong(line, 'created_at')
    if (reason === undefined || issues.length > 0) continue
    const emailHash = isHash
      ? new Uint8Array(Buffer.from(hash, 'hex'))
      : keyring.pseudonym(storeId, 'email', address.data ?? '')
    rows.push({ emailHash, reason, at })
  }
  if (columns === null) throw new ValidationError([{ path: ['line 1', 'email'], code: 'REQUIRED' }])
  if (issues.length > 0) throw new ValidationError(issues)
  return rows
}

const withoutHeader = ['email']

/** The names of the columns, by the first record; null when it neither names addresses nor begins with one. */
function columnsOf(record: string[]): string[] | null {
  const names = record.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'))
  const columns = names.map((name) => (emailHeading.test(name) ? 'email' : name))
  if (columns.includes('email') || columns.includes('email_hash')) return columns
  return emailAddress.safeParse(record[0]).success ? withoutHeader : null
}

async function textOf(csv: AsyncIterable<Uint8Array | string>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of csv) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}
