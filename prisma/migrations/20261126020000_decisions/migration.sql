-- CreateEnum
CREATE TYPE "moderation_source" AS ENUM ('SUBMISSION', 'EDIT', 'NOTICE', 'APPEAL');

-- CreateEnum
CREATE TYPE "moderation_action" AS ENUM ('PUBLISH', 'REDACT', 'WITHHOLD');

-- CreateEnum
CREATE TYPE "moderation_reason" AS ENUM ('CONFIDENTIAL', 'DEFAMATORY', 'HARASSING_OR_ABUSIVE', 'OBSCENE_OR_SEXUAL', 'PERSONAL_INFORMATION', 'DISCRIMINATORY', 'CLEARLY_FALSE', 'BELIEVED_FAKE', 'UNRELATED', 'ILLEGAL', 'DUPLICATE', 'SPAM');

-- CreateEnum
CREATE TYPE "appeal_state" AS ENUM ('OPEN', 'UPHELD', 'REVERSED');

-- AlterEnum
ALTER TYPE "touchpoint_kind" ADD VALUE 'REVIEW_REDACTED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'REVIEW_WITHHELD';
ALTER TYPE "touchpoint_kind" ADD VALUE 'NOTICE_RECEIVED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'NOTICE_DECIDED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'APPEAL_RECEIVED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'APPEAL_DECIDED';
ALTER TYPE "touchpoint_kind" ADD VALUE 'REVIEW_ESCALATED';

-- AlterTable
ALTER TABLE "review_version" ADD COLUMN     "is_suspected" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "moderation_item" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "source" "moderation_source" NOT NULL,
    "is_urgent" BOOLEAN NOT NULL DEFAULT false,
    "publish_by" TIMESTAMPTZ(3) NOT NULL,
    "reasons" "moderation_reason"[] NOT NULL DEFAULT ARRAY[]::"moderation_reason"[],
    "locale" TEXT NOT NULL,
    "notice_id" UUID,
    "appeal_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by_id" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_item_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" "moderation_action" NOT NULL,
    "source" "moderation_source" NOT NULL,
    "is_automated" BOOLEAN NOT NULL,
    "is_by_deadline" BOOLEAN NOT NULL DEFAULT false,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "notice_id" UUID,
    "reverses_id" UUID,
    "leaf_id" UUID NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "statement_of_reasons" (
    "store_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "reason" "moderation_reason" NOT NULL,
    "explanation" TEXT,
    "spans" JSONB NOT NULL,
    "policy_version" TEXT NOT NULL,
    "appealable_until" TIMESTAMPTZ(3) NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "statement_of_reasons_pkey" PRIMARY KEY ("store_id","decision_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "reason" "moderation_reason" NOT NULL,
    "explanation" TEXT NOT NULL,
    "alleged_law" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "is_merchant" BOOLEAN NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "action" "moderation_action",

    CONSTRAINT "notice_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "state" "appeal_state" NOT NULL DEFAULT 'OPEN',
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decide_by" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "explanation" TEXT,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "review_change" (
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "is_redaction" BOOLEAN NOT NULL,
    "fields" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "rating_before" SMALLINT,
    "rating_after" SMALLINT,

    CONSTRAINT "review_change_pkey" PRIMARY KEY ("store_id","review_id","position")
);

-- CreateIndex
CREATE INDEX "moderation_item_store_id_review_id_idx" ON "moderation_item"("store_id", "review_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_item_store_id_notice_id_key" ON "moderation_item"("store_id", "notice_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_item_store_id_appeal_id_key" ON "moderation_item"("store_id", "appeal_id");

-- CreateIndex
CREATE INDEX "decision_store_id_review_id_decided_at_idx" ON "decision"("store_id", "review_id", "decided_at");

-- CreateIndex
CREATE INDEX "notice_store_id_review_id_idx" ON "notice"("store_id", "review_id");

-- CreateIndex
CREATE INDEX "notice_store_id_email_hash_received_at_idx" ON "notice"("store_id", "email_hash", "received_at");

-- CreateIndex
CREATE INDEX "appeal_store_id_review_id_idx" ON "appeal"("store_id", "review_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_store_id_decision_id_key" ON "appeal"("store_id", "decision_id");

-- AddForeignKey
ALTER TABLE "moderation_item" ADD CONSTRAINT "moderation_item_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_item" ADD CONSTRAINT "moderation_item_store_id_notice_id_fkey" FOREIGN KEY ("store_id", "notice_id") REFERENCES "notice"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_item" ADD CONSTRAINT "moderation_item_store_id_appeal_id_fkey" FOREIGN KEY ("store_id", "appeal_id") REFERENCES "appeal"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_item" ADD CONSTRAINT "moderation_item_store_id_claimed_by_id_fkey" FOREIGN KEY ("store_id", "claimed_by_id") REFERENCES "staff_member"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_store_id_decided_by_id_fkey" FOREIGN KEY ("store_id", "decided_by_id") REFERENCES "staff_member"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_store_id_notice_id_fkey" FOREIGN KEY ("store_id", "notice_id") REFERENCES "notice"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_store_id_reverses_id_fkey" FOREIGN KEY ("store_id", "reverses_id") REFERENCES "decision"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_of_reasons" ADD CONSTRAINT "statement_of_reasons_store_id_decision_id_fkey" FOREIGN KEY ("store_id", "decision_id") REFERENCES "decision"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_store_id_decision_id_fkey" FOREIGN KEY ("store_id", "decision_id") REFERENCES "decision"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_store_id_decided_by_id_fkey" FOREIGN KEY ("store_id", "decided_by_id") REFERENCES "staff_member"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- AddForeignKey
ALTER TABLE "review_change" ADD CONSTRAINT "review_change_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say ---------------------------------------------------------------------------------------------------

-- Only a person withholds.
ALTER TABLE decision ADD CONSTRAINT decision_withheld_by_a_person CHECK (action <> 'WITHHOLD' OR decided_by_id IS NOT NULL),
  ADD CONSTRAINT decision_has_a_decider CHECK (is_automated = (decided_by_id IS NULL));
-- Only a phase may leave the words to the reader's language.
ALTER TABLE statement_of_reasons ADD CONSTRAINT statement_rests_on_words CHECK (jsonb_array_length(spans) > 0),
  ADD CONSTRAINT statement_explains CHECK (explanation IS NULL OR btrim(explanation) <> '');

-- The queue: threats first, then by deadline.
CREATE INDEX moderation_item_open ON moderation_item (store_id, is_urgent DESC, publish_by, id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX moderation_item_of_version ON moderation_item (store_id, review_id, version)
  WHERE closed_at IS NULL AND source IN ('SUBMISSION', 'EDIT');
CREATE INDEX appeal_due ON appeal (decide_by) WHERE state = 'OPEN';
DROP INDEX review_version_due;
CREATE INDEX review_version_due ON review_version (publish_by) WHERE state = 'PENDING' AND NOT is_suspected;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['moderation_item', 'decision', 'statement_of_reasons', 'notice', 'appeal', 'review_change'] LOOP
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
-- When it was written is not for the writer to say: the guard below goes by it.
REVOKE INSERT ON statement_of_reasons FROM candor_app;
GRANT INSERT (store_id, decision_id, reason, explanation, spans, policy_version, appealable_until) ON statement_of_reasons TO candor_app;
-- What changed, without the words that did; whoever reads it has the review already.
CREATE POLICY public ON review_change TO candor_public USING (true);
GRANT SELECT ON review_change TO candor_public;
-- Decisions and their reasons are written once. What changes elsewhere is named.
GRANT UPDATE (version, claimed_by_id, claimed_until, closed_at) ON moderation_item TO candor_app;
GRANT UPDATE (decided_at, action) ON notice TO candor_app;
GRANT UPDATE (state, decided_at, decided_by_id, explanation) ON appeal TO candor_app;

-- No text disappears without a statement of reasons in the same transaction (Regulation (EU) 2022/2065, Art. 17(1)), whoever writes.
CREATE FUNCTION require_statement_of_reasons() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM decision d JOIN statement_of_reasons s ON s.store_id = d.store_id AND s.decision_id = d.id
    WHERE d.store_id = NEW.store_id AND d.review_id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid AND d.action = 'WITHHOLD'
      AND s.xid = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'A review is withheld with a statement of reasons, in the same transaction' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION require_statement_of_reasons() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER require_statement_insert AFTER INSERT ON review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'WITHHELD') EXECUTE FUNCTION require_statement_of_reasons('id');
CREATE CONSTRAINT TRIGGER require_statement_update AFTER UPDATE ON review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'WITHHELD' AND OLD.status <> 'WITHHELD') EXECUTE FUNCTION require_statement_of_reasons('id');
CREATE CONSTRAINT TRIGGER require_statement_insert AFTER INSERT ON review_version DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'WITHHELD') EXECUTE FUNCTION require_statement_of_reasons('review_id');
CREATE CONSTRAINT TRIGGER require_statement_update AFTER UPDATE ON review_version DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'WITHHELD' AND OLD.state <> 'WITHHELD') EXECUTE FUNCTION require_statement_of_reasons('review_id');

-- Nor does it disappear by being put back in the queue: what is public stays so until somebody says why not.
CREATE FUNCTION refuse_return_to_queue() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'A published review does not wait again' USING ERRCODE = 'check_violation';
END
$$;
REVOKE EXECUTE ON FUNCTION refuse_return_to_queue() FROM PUBLIC;
CREATE TRIGGER published_stays BEFORE UPDATE OF status ON review
  FOR EACH ROW WHEN (OLD.status = 'PUBLISHED' AND NEW.status = 'PENDING') EXECUTE FUNCTION refuse_return_to_queue();

-- What waits for a person already is theirs to decide.
INSERT INTO moderation_item (store_id, id, review_id, version, source, publish_by, reasons, locale, created_at)
SELECT v.store_id, gen_random_uuid(), v.review_id, v.version,
  (CASE WHEN v.version = 1 THEN 'SUBMISSION' ELSE 'EDIT' END)::moderation_source, v.publish_by,
  ARRAY(SELECT DISTINCT (f ->> 'reason')::moderation_reason FROM jsonb_array_elements(v.findings) f), r.locale, v.submitted_at
FROM review_version v JOIN review r ON r.store_id = v.store_id AND r.id = v.review_id
WHERE v.state = 'PENDING' AND r.status IN ('PENDING', 'PUBLISHED', 'WITHHELD') AND v.findings @> '[{"action": "hold"}]';
