import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { Clock } from '../clock.ts'
import type { StoreDatabase } from '../db/scope.ts'
import { TokenError } from '../errors.ts'
import { type Keyring, tokenHash } from './keyring.ts'

export type CapabilityKind = 'INVITATION' | 'LINK' | 'AUTHOR' | 'CONFIRMATION' | 'PREFERENCES' | 'EXPORT'

export interface Capability {
  storeId: string
  kind: CapabilityKind
  /** The request, review, submission, customer or export that the link opens. */
  subjectId: string
  expiresAt: Date | null
}

/**
 * Makes the capability for a subject, or finds the one there is: one a kind and subject, so that every mail about it carries
 * the same link, which lives as long as the last of them says. Returns the token.
 */
export async function grantCapability(
  db: StoreDatabase,
  keyring: Keyring,
  capability: { storeId: string; kind: CapabilityKind; subjectId: string; expiresAt?: Date },
): Promise<string> {
  const { storeId, kind, subjectId, expiresAt } = capability
  const id = uuidv7()
  const [granted] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO capability (store_id, id, kind, subject_id, hash, expires_at)
    VALUES (${storeId}::uuid, ${id}::uuid, ${kind}::capability_kind, ${subjectId}::uuid, ${tokenHash(keyring.capabilityToken(id))},
      ${expiresAt ?? null}::timestamptz)
    ON CONFLICT (store_id, kind, subject_id) DO UPDATE SET expires_at = greatest(capability.expires_at, excluded.expires_at)
    RETURNING id`
  if (!granted) throw new Error('An upsert answers with its row')
  return keyring.capabilityToken(granted.id)
}

const paths: Record<CapabilityKind, string> = {
  INVITATION: 'r',
  LINK: 'r',
  AUTHOR: 'a',
  CONFIRMATION: 'c',
  PREFERENCES: 'u',
  EXPORT: 'exports',
}

/** The address of the hosted page a token opens. */
export function capabilityUrl(publicUrl: string, kind: CapabilityKind, token: string): string {
  return `${publicUrl}/${paths[kind]}/${token}`
}

/**
 * What a token opens, in whichever store. Throws TokenError: unknown (or revoked, or of another kind), or expired.
 * Runs before there is a store to scope by, hence on the public role's pool.
 */
export async function findCapability(
  publicPool: pg.Pool,
  clock: Clock,
  token: string,
  kinds: readonly CapabilityKind[],
): Promise<Capability> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) throw new TokenError('TOKEN_UNKNOWN')
  const { rows } = await publicPool.query<{
    store_id: string
    kind: CapabilityKind
    subject_id: string
    expires_at: Date | null
  }>({
    name: 'find-capability',
    text: 'SELECT store_id, kind::text, subject_id, expires_at FROM find_capability($1)',
    values: [Buffer.from(tokenHash(token))],
  })
  const row = rows[0]
  if (!row || !kinds.includes(row.kind)) throw new TokenError('TOKEN_UNKNOWN')
  if (row.expires_at && row.expires_at <= clock.now()) throw new TokenError('TOKEN_EXPIRED')
  return { storeId: row.store_id, kind: row.kind, subjectId: row.subject_id, expiresAt: row.expires_at }
}

/** The same, within one store and transaction: another store's token is unknown here. */
export async function openCapability(
  db: StoreDatabase,
  clock: Clock,
  storeId: string,
  token: string,
  kinds: readonly CapabilityKind[],
): Promise<Capability> {
  const found = await db.capability.findUnique({ where: { hash: tokenHash(token), storeId } })
  if (!found || found.revokedAt || !kinds.includes(found.kind)) throw new TokenError('TOKEN_UNKNOWN')
  if (found.expiresAt && found.expiresAt <= clock.now()) throw new TokenError('TOKEN_EXPIRED')
  return { storeId, kind: found.kind, subjectId: found.subjectId, expiresAt: found.expiresAt }
}
