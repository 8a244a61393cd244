import './scalars.ts'
import './errors.ts'
import './product.ts'
import './store.ts'
import './review.ts'
import './catalog.ts'
import './order.ts'
import './review-request.ts'
import './request-list.ts'
import './request-preview.ts'
import './request-funnel.ts'
import './review-link.ts'
import './order-return.ts'
import './contact-preferences.ts'
import './erase-customer.ts'
import './test-mail.ts'
import './invitation.ts'
import './submit-review.ts'
import './authored-review.ts'
import './moderation.ts'
import './notice.ts'
import './appeal.ts'
import './review-history.ts'
import './transparency.ts'
import './reward.ts'
import './update-store.ts'
import './vote.ts'
import './reply.ts'
import './ledger.ts'
import './export.ts'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'

builder.queryType({ description: 'What can be read.' })
builder.mutationType({ description: 'What can be done.' })

export const schema = builder.toSchema()

/** schema.graphql as it is kept at the top of the project. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
