-- The append-only log (src/ledger): leaves, what opens their commitments, hashes of complete subtrees, signed heads.

-- CreateEnum
CREATE TYPE "ledger_commitment" AS ENUM ('TEXT', 'STARS', 'EXPLANATION');

-- CreateTable
CREATE TABLE "ledger_leaf" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "about_id" UUID NOT NULL,
    "payload" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "index" INTEGER,

    CONSTRAINT "ledger_leaf_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "ledger_salt" (
    "store_id" UUID NOT NULL,
    "leaf_id" UUID NOT NULL,
    "commitment" "ledger_commitment" NOT NULL,
    "salt" BYTEA NOT NULL,

    CONSTRAINT "ledger_salt_pkey" PRIMARY KEY ("store_id","leaf_id","commitment")
);

-- CreateTable
CREATE TABLE "ledger_node" (
    "store_id" UUID NOT NULL,
    "level" SMALLINT NOT NULL,
    "index" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_node_pkey" PRIMARY KEY ("store_id","level","index")
);

-- CreateTable
CREATE TABLE "ledger_head" (
    "store_id" UUID NOT NULL,
    "tree_size" INTEGER NOT NULL,
    "root_hash" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signature" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,

    CONSTRAINT "ledger_head_pkey" PRIMARY KEY ("store_id","tree_size")
);

-- CreateIndex
CREATE INDEX "ledger_leaf_store_id_about_id_idx" ON "ledger_leaf"("store_id", "about_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_leaf_store_id_index_key" ON "ledger_leaf"("store_id", "index");

-- AddForeignKey
ALTER TABLE "ledger_leaf" ADD CONSTRAINT "ledger_leaf_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_salt" ADD CONSTRAINT "ledger_salt_store_id_leaf_id_fkey" FOREIGN KEY ("store_id", "leaf_id") REFERENCES "ledger_leaf"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_head" ADD CONSTRAINT "ledger_head_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. What must be true -------------------------------------------------------------------------------------------------

ALTER TABLE ledger_leaf ADD CONSTRAINT ledger_leaf_hash_of_payload
  CHECK (hash = sha256('\x00'::bytea || convert_to(payload, 'UTF8')));
CREATE INDEX ledger_leaf_queue ON ledger_leaf (store_id, position) WHERE index IS NULL;

CREATE FUNCTION refuse_ledger_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is append-only: % of % is refused', TG_OP, TG_TABLE_NAME;
END
$$;
REVOKE EXECUTE ON FUNCTION refuse_ledger_change() FROM PUBLIC;

-- A leaf is given its index, once; nothing else ever happens to it.
CREATE TRIGGER append_only BEFORE UPDATE ON ledger_leaf FOR EACH ROW
  WHEN (OLD.index IS NOT NULL OR (OLD.store_id, OLD.id, OLD.position, OLD.about_id, OLD.payload, OLD.hash)
    IS DISTINCT FROM (NEW.store_id, NEW.id, NEW.position, NEW.about_id, NEW.payload, NEW.hash))
  EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_update BEFORE UPDATE ON ledger_node FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_update BEFORE UPDATE ON ledger_head FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_delete BEFORE DELETE ON ledger_leaf FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_delete BEFORE DELETE ON ledger_node FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_delete BEFORE DELETE ON ledger_head FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger_leaf EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger_node EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ledger_head EXECUTE FUNCTION refuse_ledger_change();

-- 2. Who may see which row -------------------------------------------------------------------------------------------------
-- The public reads the log through the application, one store at a time: it needs no rows of its own here.

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ledger_leaf', 'ledger_salt', 'ledger_node', 'ledger_head'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format(
      'CREATE POLICY app ON %I TO candor_app USING (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)'
      ' WITH CHECK (store_id = nullif(current_setting(''app.store_id'', true), '''')::uuid)', t);
    EXECUTE format('GRANT SELECT ON %I TO candor_app', t);
  END LOOP;
END
$$;

-- No index and no position: who writes a leaf does not choose where it stands.
GRANT INSERT (store_id, id, about_id, payload, hash) ON ledger_leaf TO candor_app;
GRANT USAGE ON SEQUENCE ledger_leaf_position_seq TO candor_app;
GRANT INSERT, DELETE ON ledger_salt TO candor_app;
GRANT INSERT ON ledger_head TO candor_app;

-- 3. Sequencing --------------------------------------------------------------------------------------------------------------
-- A writing transaction that took the next index itself would make every other writer of the store wait for its commit. So leaves
-- queue up without one, and whoever comes first gives indexes to a batch of them: in the order of `position`, which is the order of
-- cause and effect, since a leaf that another one answers to was visible when that one was written.
-- READ COMMITTED only: what is read under the lock must be what the last holder of it has committed.

-- Returns how many leaves were given an index; null when somebody else is at it. Security definer: nobody but this function writes
-- an index or a node.
CREATE FUNCTION sequence_ledger(wanted_store uuid, batch integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_size integer;
  new_size integer;
  sequenced integer;
  height integer := 1;
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_leaf WHERE store_id = wanted_store AND index IS NULL) THEN
    RETURN 0;
  END IF;
  IF NOT pg_try_advisory_xact_lock(5102, hashtext(wanted_store::text)) THEN
    RETURN NULL;
  END IF;
  SELECT coalesce(max(index) + 1, 0) INTO old_size FROM ledger_leaf WHERE store_id = wanted_store;
  WITH queued AS (
    SELECT id, old_size + row_number() OVER (ORDER BY position) - 1 AS next_index
    FROM (
      SELECT id, position FROM ledger_leaf WHERE store_id = wanted_store AND index IS NULL ORDER BY position LIMIT batch
    ) AS first_ones
  )
  UPDATE ledger_leaf SET index = queued.next_index FROM queued
  WHERE ledger_leaf.store_id = wanted_store AND ledger_leaf.id = queued.id;
  GET DIAGNOSTICS sequenced = ROW_COUNT;
  new_size := old_size + sequenced;
  -- The subtrees that have become complete, level by level: HASH(0x01 || left || right), RFC 9162, 2.1.1.
  WHILE new_size >> height > old_size >> height LOOP
    IF height = 1 THEN
      INSERT INTO ledger_node (store_id, level, index, hash)
      SELECT wanted_store, height, index / 2, sha256('\x01'::bytea || string_agg(hash, ''::bytea ORDER BY index))
      FROM ledger_leaf
      WHERE store_id = wanted_store AND index >= (old_size >> 1) * 2 AND index < (new_size >> 1) * 2
      GROUP BY index / 2;
    ELSE
      INSERT INTO ledger_node (store_id, level, index, hash)
      SELECT wanted_store, height, index / 2, sha256('\x01'::bytea || string_agg(hash, ''::bytea ORDER BY index))
      FROM ledger_node
      WHERE store_id = wanted_store AND level = height - 1
        AND index >= (old_size >> height) * 2 AND index < (new_size >> height) * 2
      GROUP BY index / 2;
    END IF;
    height := height + 1;
  END LOOP;
  RETURN sequenced;
END
$$;
REVOKE EXECUTE ON FUNCTION sequence_ledger(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sequence_ledger(uuid, integer) TO candor_app;
