import type { ExportView } from '../exports/read-export.ts'
import type { Order, ReviewRequest } from '../generated/prisma/client.ts'
import type { DecisionWithReasons } from '../moderation/latest-decision.ts'
import type { QueueItem } from '../moderation/moderation-queue.ts'
import type { PublicProduct } from '../storefront/products.ts'
import type { PublicReply, PublicReview } from '../storefront/public-review.ts'
import type { PublicStore } from '../storefront/store.ts'
import { builder } from './builder.ts'

/** The nouns that speak of each other, named before any of them is described in the file of its own name. */
export const StoreType = builder.objectRef<PublicStore>('Store')
export const ProductType = builder.objectRef<PublicProduct>('Product')
export const ReviewType = builder.objectRef<PublicReview>('Review')
export const ReplyType = builder.objectRef<PublicReply>('Reply')
export const OrderType = builder.objectRef<Order>('Order')
export const ReviewRequestType = builder.objectRef<ReviewRequest>('ReviewRequest')
export const ModerationItemType = builder.objectRef<QueueItem>('ModerationItem')
export const ExportType = builder.objectRef<ExportView>('Export')
export const ModerationDecisionType = builder.objectRef<DecisionWithReasons>('ModerationDecision')
