import { RequestError } from '../errors.ts'
import type { Actor, StaffRole } from './actor.ts'

interface Rule {
  /** A publishable key may: everything a browser can be trusted with. */
  publishable?: true
  /** The scope a secret key needs; a secret key without any scope has all. */
  secret?: string
  staff?: readonly StaffRole[]
}

const everyone = ['OWNER', 'MODERATOR', 'RESPONDER', 'ANALYST'] as const

/**
 * Who may do what. Read it aloud: there is no row by which anybody hides a review, changes its stars, its text or its rank.
 */
export const permissions = {
  readStorefront: { publishable: true, secret: 'storefront:read', staff: everyone },
  writeAsCustomer: { publishable: true, secret: 'reviews:submit' },
  /** Votes move the order of lists: a shop's back end, which could name any voter, has none. */
  vote: { publishable: true },
  readUnpublishedReviews: { secret: 'reviews:read', staff: ['OWNER', 'RESPONDER', 'ANALYST'] },
  writeCatalog: { secret: 'catalog:write', staff: ['OWNER'] },
  readOrders: { secret: 'orders:read', staff: ['OWNER', 'RESPONDER', 'ANALYST'] },
  writeOrders: { secret: 'orders:write', staff: ['OWNER'] },
  eraseCustomers: { secret: 'customers:erase', staff: ['OWNER'] },
  requestReviews: { secret: 'requests:write', staff: ['OWNER'] },
  writeRewards: { secret: 'rewards:write', staff: ['OWNER'] },
  writeSettings: { staff: ['OWNER'] },
  reply: { secret: 'replies:write', staff: ['OWNER', 'RESPONDER'] },
  moderate: { staff: ['MODERATOR'] },
  export: { secret: 'exports:write', staff: ['OWNER', 'ANALYST'] },
  submitNotices: { publishable: true, secret: 'notices:write', staff: everyone },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

/** Scopes a secret key can be limited to. */
export const secretScopes: readonly string[] = Object.values(permissions).flatMap(
  (rule: Rule) => rule.secret ?? [],
)

export function may(actor: Actor, permission: Permission): boolean {
  const rule: Rule = permissions[permission]
  switch (actor.kind) {
    case 'anonymous':
      return false
    case 'publishable':
      return rule.publishable === true
    case 'secret':
      return rule.secret !== undefined && (actor.scopes.length === 0 || actor.scopes.includes(rule.secret))
    case 'staff':
      return rule.staff?.includes(actor.role) ?? false
    case 'system':
      return true
  }
}

/** The person who decides: nobody but a moderator, no key, no owner and no command (promise 5). @throws UNAUTHENTICATED, FORBIDDEN */
export function moderatorOf(actor: Actor): Extract<Actor, { kind: 'staff' }> {
  authorise(actor, 'moderate')
  if (actor.kind !== 'staff') throw new RequestError('FORBIDDEN')
  return actor
}

/** The first line of every verb. Throws UNAUTHENTICATED without a key, FORBIDDEN with one that may not. */
export function authorise(actor: Actor, permission: Permission): void {
  if (actor.kind === 'anonymous') throw new RequestError('UNAUTHENTICATED')
  if (!may(actor, permission)) throw new RequestError('FORBIDDEN')
}
