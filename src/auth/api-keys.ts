import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { ChangeFeed } from '../db/change-feed.ts'
import type { StoreDatabase } from '../db/scope.ts'
import type { Actor, StaffRole } from './actor.ts'
import { tokenHash } from './keyring.ts'

const prefixes = { PUBLISHABLE: 'pk_', SECRET: 'sk_', STAFF: 'st_' } as const
export type ApiKeyKind = keyof typeof prefixes

export type NewApiKey =
  | { kind: 'PUBLISHABLE'; name: string; allowedOrigins?: string[] }
  | { kind: 'SECRET'; name: string; scopes?: string[] }
  | { kind: 'STAFF'; name: string; email: string; role: StaffRole }

/**
 * Makes a key and returns its token, which is not kept and cannot be shown again. A staff key makes or updates the person:
 * one address, one role.
 */
export async function createApiKey(
  db: StoreDatabase,
  storeId: string,
  key: NewApiKey,
): Promise<{ id: string; token: string }> {
  const id = uuidv7()
  const token = `${prefixes[key.kind]}${randomBytes(24).toString('base64url')}`
  let staffId: string | null = null
  if (key.kind === 'STAFF') {
    const email = key.email.trim().toLowerCase()
    const person = await db.staffMember.upsert({
      where: { storeId_email: { storeId, email } },
      create: { storeId, id: uuidv7(), email, name: key.name, role: key.role },
      update: { role: key.role, name: key.name },
    })
    staffId = person.id
    // One person, one token: the former one stops working.
    await db.apiKey.updateMany({
      where: { storeId, staffId, revokedAt: null },
      data: { revokedAt: new Date() },
    })
  }
  await db.apiKey.create({
    data: {
      storeId,
      id,
      kind: key.kind,
      name: key.name,
      hash: tokenHash(token),
      staffId,
      scopes: key.kind === 'SECRET' ? (key.scopes ?? []) : [],
      allowedOrigins: key.kind === 'PUBLISHABLE' ? (key.allowedOrigins ?? []) : [],
    },
  })
  return { id, token }
}

export interface KeyHolder {
  storeId: string
  /** Of the store: what it speaks when nothing else is asked for. */
  defaultLocale: string
  actor: Actor
}

/** Finds who holds a key. Remembers answers, and forgets a store's when its keys change; `null` is an unknown or revoked key. */
export interface KeyFinder {
  find(token: string): Promise<KeyHolder | null>
}

const remembered = 10_000
const tokenShape = /^(pk|sk|st)_[A-Za-z0-9_-]{32}$/

export function createKeyFinder(publicPool: pg.Pool, changes: ChangeFeed): KeyFinder {
  const known = new Map<string, KeyHolder>()
  changes.subscribe((changed) => {
    if (changed === 'unknown') return known.clear()
    const stores = new Set(
      changed.filter(({ subjectId }) => subjectId === storeItself).map(({ storeId }) => storeId),
    )
    for (const [token, holder] of known) if (stores.has(holder.storeId)) known.delete(token)
  })
  return {
    async find(token) {
      if (!tokenShape.test(token)) return null
      const holder = known.get(token)
      if (holder && changes.isFresh(Date.now())) return holder
      const found = await lookUp(publicPool, token)
      if (found) {
        if (known.size >= remembered) known.clear()
        known.set(token, found)
      }
      return found
    },
  }
}

/** The subject under which changes of a store's own settings and keys are recorded. */
export const storeItself = '00000000-0000-0000-0000-000000000000'

interface KeyRow {
  store_id: string
  id: string
  kind: ApiKeyKind
  staff_id: string | null
  role: StaffRole | null
  email: string | null
  name: string | null
  scopes: string[]
  allowed_origins: string[]
  default_locale: string
}

async function lookUp(pool: pg.Pool, token: string): Promise<KeyHolder | null> {
  const { rows } = await pool.query<KeyRow>({
    name: 'find-api-key',
    text: `SELECT store_id, id, kind::text, staff_id, role::text, email, name, scopes, allowed_origins, default_locale FROM find_api_key($1)`,
    values: [Buffer.from(tokenHash(token))],
  })
  const row = rows[0]
  return row ? { storeId: row.store_id, defaultLocale: row.default_locale, actor: actorOf(row) } : null
}

function actorOf(row: KeyRow): Actor {
  if (row.kind === 'PUBLISHABLE')
    return { kind: 'publishable', keyId: row.id, allowedOrigins: row.allowed_origins }
  if (row.kind === 'SECRET') return { kind: 'secret', keyId: row.id, scopes: row.scopes }
  if (row.staff_id === null || row.role === null) throw new Error(`Staff key ${row.id} belongs to nobody`)
  return {
    kind: 'staff',
    keyId: row.id,
    staffId: row.staff_id,
    role: row.role,
    name: row.name ?? '',
    email: row.email ?? '',
  }
}
