-- Who is asked, when and why not: one ask for what falls due together, holds, returns, a rate of sending, refusals by kind of message.
CREATE TYPE "contact_topic" AS ENUM ('REVIEW_REQUESTS', 'REMINDERS', 'SURVEYS', 'NEWS');
CREATE TYPE "order_channel" AS ENUM ('ONLINE', 'POINT_OF_SALE');
CREATE TYPE "cancellation_reason" AS ENUM ('TEST', 'DUPLICATE', 'WRONG_RECIPIENT', 'CUSTOMER_ASKED');
ALTER TYPE "touchpoint_kind" ADD VALUE 'REVIEW_REMINDER';
ALTER TYPE "touchpoint_kind" ADD VALUE 'CONSENT_CONFIRMATION';
ALTER TYPE "touchpoint_kind" ADD VALUE 'ORDER_NOT_ARRIVED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'EXPORT_READY';
ALTER TYPE "ingest_platform" ADD VALUE 'MAIL';
ALTER TYPE "capability_kind" ADD VALUE 'LINK';
ALTER TYPE "touchpoint_state" ADD VALUE 'DELIVERED';
ALTER TYPE "touchpoint_state" ADD VALUE 'BOUNCED';

ALTER TABLE "consent" ADD COLUMN "confirmed_at" TIMESTAMPTZ(3);
ALTER TABLE "fulfillment" ADD COLUMN "carrier" TEXT, ADD COLUMN "failed_at" TIMESTAMPTZ(3);
ALTER TABLE "order" ADD COLUMN "channel" "order_channel" NOT NULL DEFAULT 'ONLINE', ADD COLUMN "not_arrived_at" TIMESTAMPTZ(3);
ALTER TABLE "order_line" ADD COLUMN "is_gift" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "product" ADD COLUMN "ask_opt_out" TEXT;

ALTER TABLE "export" ADD COLUMN "requested_by_id" UUID;
ALTER TABLE "export" ADD CONSTRAINT "export_store_id_requested_by_id_fkey" FOREIGN KEY ("store_id", "requested_by_id") REFERENCES "staff_member"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_request"
  ADD COLUMN "number" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "line_external_ids" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "times_sent" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "paced_for" TIMESTAMPTZ(3),
  ADD COLUMN "remind_at" TIMESTAMPTZ(3),
  ADD COLUMN "reminders" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "delivered_at" TIMESTAMPTZ(3),
  ADD COLUMN "started_at" TIMESTAMPTZ(3),
  ADD COLUMN "completed_at" TIMESTAMPTZ(3),
  ADD COLUMN "cancelled_at" TIMESTAMPTZ(3),
  ADD COLUMN "cancellation" "cancellation_reason";
DROP INDEX "review_request_store_id_order_id_key";
CREATE UNIQUE INDEX "review_request_store_id_order_id_number_key" ON "review_request"("store_id", "order_id", "number");
DROP INDEX "review_request_due";
CREATE INDEX "review_request_due" ON "review_request" ("send_at") WHERE "state" IN ('SCHEDULED', 'HELD');
CREATE INDEX "review_request_to_remind" ON "review_request" ("remind_at") WHERE "remind_at" IS NOT NULL;
CREATE INDEX "review_request_to_expire" ON "review_request" ("expires_at") WHERE "state" IN ('SENT', 'DELIVERED', 'STARTED');

-- What was asked before asked about every line, once.
UPDATE "review_request" q SET
  "times_sent" = 1,
  "line_external_ids" = (SELECT coalesce(array_agg(l."external_id" ORDER BY l."position"), '{}')
    FROM "order_line" l WHERE l."store_id" = q."store_id" AND l."order_id" = q."order_id"),
  "completed_at" = (SELECT min(r."submitted_at") FROM "review" r WHERE r."store_id" = q."store_id" AND r."request_id" = q."id")
WHERE q."sent_at" IS NOT NULL;

CREATE TABLE "contact_refusal" (
    "store_id" UUID NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "topic" "contact_topic" NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_refusal_pkey" PRIMARY KEY ("store_id","email_hash","topic")
);
CREATE TABLE "pacing_window" (
    "store_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "taken" INTEGER NOT NULL,

    CONSTRAINT "pacing_window_pkey" PRIMARY KEY ("store_id","domain","starts_at")
);
CREATE TABLE "order_return" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "order_external_id" TEXT NOT NULL,
    "order_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_return_pkey" PRIMARY KEY ("store_id","id")
);
CREATE INDEX "pacing_window_by_start" ON "pacing_window"("starts_at");
CREATE INDEX "order_return_store_id_order_external_id_idx" ON "order_return"("store_id", "order_external_id");
CREATE INDEX "order_return_store_id_order_id_idx" ON "order_return"("store_id", "order_id");
CREATE UNIQUE INDEX "order_return_store_id_external_id_key" ON "order_return"("store_id", "external_id");
ALTER TABLE "contact_refusal" ADD CONSTRAINT "contact_refusal_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pacing_window" ADD CONSTRAINT "pacing_window_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_store_id_order_id_fkey" FOREIGN KEY ("store_id", "order_id") REFERENCES "order"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['contact_refusal', 'pacing_window', 'order_return'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format(
      'CREATE POLICY app ON %I TO candor_app USING (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)'
      ' WITH CHECK (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO candor_app', t);
  END LOOP;
END
$$;
GRANT DELETE ON contact_refusal TO candor_app;

-- Who was asked of those who could be, by the month of their orders; and what a shop asks nobody about. Sums and the shop's own words alone.
CREATE FUNCTION coverage_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ask AS (
    SELECT to_char(o.placed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, q.state = 'CANCELLED' AS is_cancelled, q.state = 'HELD' AS is_held, q.sent_at IS NOT NULL AS is_asked,
      q.sent_at IS NOT NULL OR q.state = 'CANCELLED' OR (q.state IN ('SCHEDULED', 'HELD') AND q.send_at <= present) AS is_eligible
    FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
    WHERE q.store_id = wanted_store AND o.placed_at >= from_day::timestamptz AND o.placed_at < (to_day + 1)::timestamptz
  )
  SELECT json_build_object(
    'months', (SELECT json_agg(x ORDER BY x.month) FROM (
      SELECT month, count(*) FILTER (WHERE is_eligible)::integer AS eligible, count(*) FILTER (WHERE is_asked)::integer AS asked,
        count(*) FILTER (WHERE is_cancelled AND NOT is_asked)::integer AS cancelled, count(*) FILTER (WHERE is_held)::integer AS held
      FROM ask WHERE is_eligible OR is_held GROUP BY month) x),
    'notAskedAbout', (SELECT json_agg(x) FROM (
      SELECT external_id AS "productExternalId", title, ask_opt_out AS reason FROM product
      WHERE store_id = wanted_store AND ask_opt_out IS NOT NULL ORDER BY external_id LIMIT 500) x)
  )
$$;
REVOKE EXECUTE ON FUNCTION coverage_facts(uuid, date, date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coverage_facts(uuid, date, date, timestamptz) TO candor_public;
