-- What analysts take away. The rows are kept here and not in a file: whichever process is asked can hand them out, and they are
-- deleted with their store's other rows.
ALTER TYPE "capability_kind" ADD VALUE 'EXPORT';

CREATE TYPE "export_kind" AS ENUM ('STATEMENTS_OF_REASONS');
CREATE TYPE "export_format" AS ENUM ('NDJSON');

CREATE TABLE "export" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "export_kind" NOT NULL,
    "format" "export_format" NOT NULL,
    "from_at" TIMESTAMPTZ(3),
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("store_id","id")
);
CREATE TABLE "export_chunk" (
    "store_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "export_chunk_pkey" PRIMARY KEY ("store_id","export_id","position")
);
ALTER TABLE "export" ADD CONSTRAINT "export_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "export_chunk" ADD CONSTRAINT "export_chunk_store_id_export_id_fkey" FOREIGN KEY ("store_id", "export_id") REFERENCES "export"("store_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "export_by_expiry" ON "export" ("expires_at");

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['export', 'export_chunk'] LOOP
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
GRANT UPDATE (progress, rows, started_at, finished_at, expires_at) ON export TO candor_app;
GRANT DELETE ON export_chunk TO candor_app;
