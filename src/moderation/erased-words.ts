import type { StoreDatabase } from '../db/scope.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'
import type { Finding, Span } from './finding.ts'
import { isErasure, storedFindings } from './findings.ts'
import { textsOf } from './points.ts'
import { MASK } from './redact.ts'

/** A mask that was put over words for good when the author was erased at the shop's request (src/privacy). */
export function erasedWords(place: Span & Pick<Finding, 'field'>): Finding {
  return {
    phase: 'erasure',
    code: 'erasure',
    action: 'redact',
    reason: 'PERSONAL_INFORMATION',
    field: place.field,
    start: place.start,
    end: place.end,
  }
}

/** Such masks in a text: those that are known of it, and in a later one, which its author wrote around them, wherever they stand. */
export async function erasedWordsIn(db: StoreDatabase, text: ReviewVersion): Promise<Finding[]> {
  const known = storedFindings(text.findings).filter(isErasure)
  if (known.length > 0) return known
  const { storeId, reviewId } = text
  const erased = await db.reviewVersion.count({
    where: { storeId, reviewId, findings: { array_contains: [{ code: 'erasure' }] } },
  })
  if (erased === 0) return []
  return textsOf(text).flatMap(({ field, text: whole }) =>
    [...whole.matchAll(new RegExp(MASK, 'g'))].map(({ index: start }) =>
      erasedWords({ field, start, end: start + MASK.length }),
    ),
  )
}
