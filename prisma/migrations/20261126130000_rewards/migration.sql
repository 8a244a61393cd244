-- Something is given for reviews of products, whatever they say: who got what, and the codes that it is paid with.
ALTER TYPE "touchpoint_kind" ADD VALUE 'REWARD_GRANTED';

ALTER TABLE "review" ADD COLUMN "is_incentivised" BOOLEAN NOT NULL DEFAULT false;
GRANT SELECT (is_incentivised) ON review TO candor_public;

CREATE TABLE "reward_grant" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "code" BYTEA,
    "coded_at" TIMESTAMPTZ(3),

    CONSTRAINT "reward_grant_pkey" PRIMARY KEY ("store_id","id")
);
CREATE TABLE "reward_code" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "reward_code_pkey" PRIMARY KEY ("store_id","id")
);
CREATE UNIQUE INDEX "reward_grant_store_id_review_id_key" ON "reward_grant"("store_id", "review_id");
-- Whoever takes a review back and writes anew gets nothing twice, be it of the same product or, since it joined a group, of its subject.
CREATE UNIQUE INDEX "reward_grant_store_id_customer_id_product_id_key" ON "reward_grant"("store_id", "customer_id", "product_id");
CREATE UNIQUE INDEX "reward_grant_store_id_customer_id_subject_id_key" ON "reward_grant"("store_id", "customer_id", "subject_id");
CREATE INDEX "reward_grant_store_id_product_id_idx" ON "reward_grant"("store_id", "product_id");
CREATE INDEX "reward_grant_waiting" ON "reward_grant" ("store_id", "id") WHERE "code" IS NULL;
CREATE UNIQUE INDEX "reward_code_store_id_code_hash_key" ON "reward_code"("store_id", "code_hash");
CREATE INDEX "reward_code_left" ON "reward_code" ("store_id", "id") WHERE "taken_at" IS NULL;
ALTER TABLE "reward_grant" ADD CONSTRAINT "reward_grant_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reward_grant" ADD CONSTRAINT "reward_grant_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reward_grant" ADD CONSTRAINT "reward_grant_store_id_product_id_fkey" FOREIGN KEY ("store_id", "product_id") REFERENCES "product"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reward_code" ADD CONSTRAINT "reward_code_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reward_grant', 'reward_code'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format(
      'CREATE POLICY app ON %I TO candor_app USING (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)'
      ' WITH CHECK (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO candor_app', t);
  END LOOP;
END
$$;
-- What was granted stands: a code is added to it, and nothing else changes.
GRANT UPDATE (code, coded_at) ON reward_grant TO candor_app;
GRANT UPDATE (taken_at) ON reward_code TO candor_app;

-- What is given is public as well, and where the codes come from is not.
DROP FUNCTION store_policy(uuid);
CREATE FUNCTION store_policy(wanted_store uuid)
RETURNS TABLE (guidelines text, blocked_words json, staff_email_domains json, reward json)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.settings ->> 'guidelines', coalesce(s.settings -> 'blockedWords', '[]')::json,
    coalesce(s.settings -> 'staffEmailDomains', '[]')::json, (s.settings -> 'reward' -> 'description')::json
  FROM store s WHERE s.id = wanted_store
$$;
REVOKE EXECUTE ON FUNCTION store_policy(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION store_policy(uuid) TO candor_public;

-- A setting that nothing ever said in public; what is given is said by "reward" from now on.
UPDATE "store" SET "settings" = "settings" - 'incentives' WHERE "settings" ? 'incentives';
