-- What tells that two reviews have nearly the same text, or came from the same place. Neither holds a word or an address.

-- CreateEnum
CREATE TYPE "trace_kind" AS ENUM ('NETWORK', 'DEVICE', 'ACCOUNT');

-- CreateTable
CREATE TABLE "fingerprint" (
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "signature" BYTEA NOT NULL,
    "bands" BIGINT[] NOT NULL DEFAULT ARRAY[]::BIGINT[],

    CONSTRAINT "fingerprint_pkey" PRIMARY KEY ("store_id","review_id")
);

-- CreateTable
CREATE TABLE "fingerprint_band" (
    "store_id" UUID NOT NULL,
    "band" BIGINT NOT NULL,
    "review_id" UUID NOT NULL,

    CONSTRAINT "fingerprint_band_pkey" PRIMARY KEY ("store_id","band","review_id")
);

-- CreateTable
CREATE TABLE "submission_trace" (
    "store_id" UUID NOT NULL,
    "kind" "trace_kind" NOT NULL,
    "hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "review_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "submission_trace_pkey" PRIMARY KEY ("store_id","kind","hash","at","review_id")
);

-- CreateIndex
CREATE INDEX "submission_trace_store_id_review_id_idx" ON "submission_trace"("store_id", "review_id");

-- CreateIndex
CREATE INDEX "submission_trace_at_idx" ON "submission_trace"("at");

-- AddForeignKey
ALTER TABLE "fingerprint" ADD CONSTRAINT "fingerprint_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fingerprint_band" ADD CONSTRAINT "fingerprint_band_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_trace" ADD CONSTRAINT "submission_trace_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The reviews of a product that nobody was invited to write, to tell a burst from a usual day.
CREATE INDEX review_uninvited ON review (store_id, subject_id, submitted_at) WHERE request_id IS NULL;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['fingerprint', 'fingerprint_band', 'submission_trace'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format(
      'CREATE POLICY app ON %I TO candor_app USING (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)'
      ' WITH CHECK (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)', t);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO candor_app', t);
  END LOOP;
END
$$;

-- Whoever takes a review back may write the same again, and what is erased leaves nothing behind to compare with.
CREATE FUNCTION forget_fingerprint() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM fingerprint_band b USING fingerprint f
    WHERE f.store_id = NEW.store_id AND f.review_id = NEW.id
      AND b.store_id = f.store_id AND b.band = ANY (f.bands) AND b.review_id = f.review_id;
  DELETE FROM fingerprint WHERE store_id = NEW.store_id AND review_id = NEW.id;
  DELETE FROM submission_trace WHERE store_id = NEW.store_id AND review_id = NEW.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER forget_fingerprint AFTER UPDATE OF status ON review
  FOR EACH ROW WHEN (NEW.status IN ('WITHDRAWN', 'ERASED') AND OLD.status NOT IN ('WITHDRAWN', 'ERASED'))
  EXECUTE FUNCTION forget_fingerprint();
