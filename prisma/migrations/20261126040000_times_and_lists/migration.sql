-- When an order arrived and since when it is paid back, apart from when anything else was said of it.
ALTER TABLE "order" ADD COLUMN     "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "refunded_at" TIMESTAMPTZ(3);

UPDATE "order" SET delivered_at = fulfilled_at WHERE status = 'DELIVERED';
UPDATE "order" SET refunded_at = updated_at WHERE status = 'REFUNDED';

-- How new is what is known of a customer.
ALTER TABLE "customer" ADD COLUMN     "told_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE customer SET told_at = coalesce(
  (SELECT max(o.updated_at) FROM "order" o WHERE o.store_id = customer.store_id AND o.customer_id = customer.id),
  created_at);

-- A list is never null: Prisma's own SQL for lists does not say so, and rows written past it may be.
UPDATE store SET locales = '{}' WHERE locales IS NULL;
UPDATE api_key SET scopes = coalesce(scopes, '{}'), allowed_origins = coalesce(allowed_origins, '{}')
WHERE scopes IS NULL OR allowed_origins IS NULL;
UPDATE fulfillment SET line_external_ids = '{}' WHERE line_external_ids IS NULL;
UPDATE review SET pros = coalesce(pros, '{}'), cons = coalesce(cons, '{}') WHERE pros IS NULL OR cons IS NULL;
UPDATE review_version SET pros = coalesce(pros, '{}'), cons = coalesce(cons, '{}') WHERE pros IS NULL OR cons IS NULL;

ALTER TABLE "store" ALTER COLUMN "locales" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "locales" SET NOT NULL;
ALTER TABLE "api_key" ALTER COLUMN "scopes" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "scopes" SET NOT NULL,
ALTER COLUMN "allowed_origins" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "allowed_origins" SET NOT NULL;
ALTER TABLE "fulfillment" ALTER COLUMN "line_external_ids" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "line_external_ids" SET NOT NULL;
ALTER TABLE "review" ALTER COLUMN "pros" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "pros" SET NOT NULL,
ALTER COLUMN "cons" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "cons" SET NOT NULL;
ALTER TABLE "review_version" ALTER COLUMN "pros" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "pros" SET NOT NULL,
ALTER COLUMN "cons" SET DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "cons" SET NOT NULL;
