import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import type { StoreDatabase } from '../db/scope.ts'
import type { ReviewerRelationship, VerificationMethod } from '../generated/prisma/enums.ts'
import type { Circumstances } from './circumstances.ts'
import { countCopies } from './copies/count-copies.ts'
import { countRecent, countUninvited } from './copies/count-recent.ts'

interface Arrived {
  reviewId: string
  customerId: string
  subjectId: string
  requestId: string | null
  verificationMethod: VerificationMethod
  relationship: ReviewerRelationship
  submittedAt: Date
  staffEmailDomains: readonly string[]
}

/** Reads how a review came: counts of what else came, and what its address says; the address itself goes no further. */
export async function readCircumstances(
  db: StoreDatabase,
  storeId: string,
  arrived: Arrived,
): Promise<Circumstances> {
  const { email } = await db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: arrived.customerId } },
    select: { email: true },
  })
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return {
    // One that lost its order when its author was erased was asked for all the same.
    isInvited: arrived.requestId !== null || arrived.verificationMethod === 'ORDER_INVITATION',
    isRelationshipDeclared: arrived.relationship !== 'NONE',
    // A token can be made for anybody's address, and is told of nowhere; the domains are public.
    hasStaffAddress: arrived.staffEmailDomains.some(
      (staff) => domain === staff || domain.endsWith(`.${staff}`),
    ),
    hasDisposableAddress: isDisposable(domain),
    copies: await countCopies(db, storeId, arrived),
    recent: await countRecent(db, storeId, arrived),
    uninvited: await countUninvited(db, storeId, arrived),
  }
}

let disposable: ReadonlySet<string> | undefined

/** Whether the domain, or one above it, is of a service for short-lived addresses. The list is read when first asked. */
function isDisposable(domain: string): boolean {
  disposable ??= disposableEmailBlocklistSet()
  const labels = domain.split('.')
  return labels.some((_, index) => disposable?.has(labels.slice(index).join('.')))
}
