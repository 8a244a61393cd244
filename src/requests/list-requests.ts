import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import type { Prisma, ReviewRequest } from '../generated/prisma/client.ts'
import type { ReviewRequestState } from '../generated/prisma/enums.ts'
import { normalizedAddress } from '../input.ts'

export interface RequestFilter {
  states?: readonly ReviewRequestState[] | null | undefined
  orderExternalId?: string | null | undefined
  email?: string | null | undefined
  from?: Date | null | undefined
  to?: Date | null | undefined
}

export interface RequestPage {
  items: { request: ReviewRequest; cursor: string }[]
  hasNextPage: boolean
}

const place = z.tuple([z.iso.datetime(), z.uuid()])

/** Asks, the newest first: by state, order, address, or when they were made. */
export async function listRequests(
  scope: Scope,
  { first, after, filter }: { first: number; after: string | null; filter: RequestFilter },
): Promise<RequestPage> {
  authorise(scope.actor, 'readOrders')
  const { storeId, keyring } = scope
  const { states, orderExternalId, email, from, to } = filter
  const where: Prisma.ReviewRequestWhereInput = {
    storeId,
    ...(states ? { state: { in: [...states] } } : {}),
    ...(orderExternalId == null ? {} : { order: { externalId: orderExternalId } }),
    ...(email == null
      ? {}
      : { customer: { emailHash: keyring.pseudonym(storeId, 'email', normalizedAddress.parse(email)) } }),
    createdAt: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) },
    ...behind(after),
  }
  const found = await scope.read((db) =>
    db.reviewRequest.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: first + 1 }),
  )
  return {
    items: found.slice(0, first).map((request) => ({ request, cursor: cursorOf(request) })),
    hasNextPage: found.length > first,
  }
}

function cursorOf({ createdAt, id }: ReviewRequest): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url')
}

function behind(cursor: string | null): Prisma.ReviewRequestWhereInput {
  const parsed = cursor === null ? null : parseRequestCursor(cursor)
  if (parsed === null) return {}
  const [at, id] = parsed
  const createdAt = new Date(at)
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

/** Null when it was not made here. */
export function parseRequestCursor(cursor: string): z.infer<typeof place> | null {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
