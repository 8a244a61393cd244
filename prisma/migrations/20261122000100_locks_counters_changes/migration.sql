-- What Prisma's language cannot say: who may see which row, what must be true of it, which indexes serve which list,
-- and the triggers that keep counters and caches honest. The roles candor_app and candor_public exist already (src/db/roles.ts).

-- 1. What must be true -------------------------------------------------------------------------------------------------

ALTER TABLE review ADD CONSTRAINT review_rating_range CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE review ADD CONSTRAINT review_published_has_date CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL);
ALTER TABLE review_version ADD CONSTRAINT review_version_rating_range CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE rating_slot ADD CONSTRAINT rating_slot_not_negative
  CHECK (least(stars1, stars2, stars3, stars4, stars5, recommended, not_recommended) >= 0);
ALTER TABLE aspect_slot ADD CONSTRAINT aspect_slot_not_negative CHECK (least(total, count) >= 0);
ALTER TABLE order_line ADD CONSTRAINT order_line_quantities CHECK (quantity >= 0 AND refunded_quantity >= 0);

-- One living review by one customer of one product, and one of the store. A null product is not equal to itself, hence two indexes.
CREATE UNIQUE INDEX review_one_per_product ON review (store_id, customer_id, product_id)
  WHERE product_id IS NOT NULL AND status IN ('PENDING', 'PUBLISHED', 'WITHHELD');
CREATE UNIQUE INDEX review_one_per_store ON review (store_id, customer_id)
  WHERE product_id IS NULL AND status IN ('PENDING', 'PUBLISHED', 'WITHHELD');

-- 2. Which index serves which list ---------------------------------------------------------------------------------------

CREATE INDEX review_by_quality ON review (store_id, subject_id, rating, quality DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_locale_quality ON review (store_id, subject_id, locale, rating, quality DESC, id DESC)
  INCLUDE (is_verified) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_date ON review (store_id, subject_id, published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_rating_date ON review (store_id, subject_id, rating, published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_helpfulness ON review (store_id, subject_id, helpfulness DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_rating_helpfulness ON review (store_id, subject_id, rating, helpfulness DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX review_by_words ON review USING gin (to_tsvector('simple', coalesce(title, '') || ' ' || body)) WHERE status = 'PUBLISHED';
CREATE INDEX review_version_due ON review_version (publish_by) WHERE state = 'PENDING';
CREATE INDEX review_request_due ON review_request (send_at) WHERE state = 'SCHEDULED';
CREATE UNIQUE INDEX job_dedupe ON job (store_id, dedupe_key) WHERE state IN ('QUEUED', 'LEASED');
CREATE INDEX job_due ON job (run_at) WHERE state = 'QUEUED';
CREATE INDEX job_leased ON job (leased_until) WHERE state = 'LEASED';
CREATE INDEX job_dead ON job (name) WHERE state = 'DEAD';
CREATE INDEX job_finished ON job (finished_at) WHERE state IN ('DONE', 'DEAD');

-- 3. Who may see which row -------------------------------------------------------------------------------------------------
-- Three roles: the owner (migrations, relay, sweeps), candor_app (one store at a time, named by app.store_id), candor_public
-- (published facts of any store; it has no transaction to name a store in, so every statement carries it as a parameter).

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'store', 'staff_member', 'api_key', 'ingest_secret', 'capability', 'product_group', 'product', 'customer', 'consent',
    'suppression', 'order', 'order_line', 'fulfillment', 'refund', 'review_request', 'request_event', 'review',
    'review_version', 'reply', 'vote', 'rating_slot', 'aspect_slot', 'unconfirmed_submission', 'idempotency_record',
    'touchpoint', 'job', 'change', 'persisted_document', 'captured_mail'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    IF t NOT IN ('change', 'persisted_document', 'captured_mail') THEN
      -- '' and not null is what a reused session holds after COMMIT, hence nullif.
      EXECUTE format(
        'CREATE POLICY app ON %1$I TO candor_app USING (%2$I = nullif(current_setting(''app.store_id'', true), '''')::uuid)'
        ' WITH CHECK (%2$I = nullif(current_setting(''app.store_id'', true), '''')::uuid)',
        t, CASE t WHEN 'store' THEN 'id' ELSE 'store_id' END);
      EXECUTE format('GRANT SELECT ON %I TO candor_app', t);
    END IF;
  END LOOP;
END
$$;

GRANT INSERT, UPDATE, DELETE ON staff_member, api_key, ingest_secret, capability, product_group, product, customer,
  suppression, "order", order_line, fulfillment, refund, review_request, reply, vote, unconfirmed_submission, idempotency_record,
  touchpoint TO candor_app;
GRANT UPDATE ON store TO candor_app;
GRANT INSERT, UPDATE ON review, review_version, job TO candor_app;
GRANT INSERT ON consent, request_event TO candor_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO candor_app;
-- Nobody but the trigger below writes rating_slot and aspect_slot: no verb can tilt an average.

CREATE POLICY public ON store TO candor_public USING (true);
CREATE POLICY public ON product TO candor_public USING (true);
CREATE POLICY public ON product_group TO candor_public USING (true);
CREATE POLICY public ON rating_slot TO candor_public USING (true);
CREATE POLICY public ON aspect_slot TO candor_public USING (true);
CREATE POLICY public ON review TO candor_public USING (status = 'PUBLISHED');
CREATE POLICY public ON reply TO candor_public USING (true);
GRANT SELECT (id, slug, name, url, default_locale, locales) ON store TO candor_public;
GRANT SELECT ON product, product_group, rating_slot, aspect_slot TO candor_public;
GRANT SELECT (store_id, id, subject_id, product_id, status, rating, title, body, display_name, locale, recommends, aspects, pros,
  cons, relationship, is_counted, verification_method, is_verified, verified_at, redactions, experienced_on, submitted_at,
  published_at, edited_at, helpful_count, unhelpful_count, quality, helpfulness) ON review TO candor_public;
GRANT SELECT (store_id, id, review_id, body, locale, author, published_at, edited_at) ON reply TO candor_public;

-- 4. Finding the store before there is one -----------------------------------------------------------------------------------
-- Security definer: a caller learns a row only by holding its secret, or a store's public slug.

CREATE FUNCTION find_api_key(token_hash bytea)
RETURNS TABLE (store_id uuid, id uuid, kind api_key_kind, staff_id uuid, role staff_role, email text, name text, scopes text[], allowed_origins text[], default_locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.store_id, k.id, k.kind, k.staff_id, s.role, s.email, s.name, k.scopes, k.allowed_origins, t.default_locale
  FROM api_key k JOIN store t ON t.id = k.store_id LEFT JOIN staff_member s ON s.store_id = k.store_id AND s.id = k.staff_id
  WHERE k.hash = token_hash AND k.revoked_at IS NULL
$$;

CREATE FUNCTION find_capability(token_hash bytea)
RETURNS TABLE (store_id uuid, id uuid, kind capability_kind, subject_id uuid, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.store_id, c.id, c.kind, c.subject_id, c.expires_at FROM capability c WHERE c.hash = token_hash AND c.revoked_at IS NULL
$$;

CREATE FUNCTION find_store(wanted text)
RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id FROM store s WHERE s.slug = wanted
$$;

-- Full text cannot use its index under a policy (@@ is not leakproof), so it runs as the owner and filters by itself.
-- Scripts written without spaces have no words to index: there, the phrase is looked for within the subject.
CREATE FUNCTION search_review_ids(wanted_store uuid, wanted_subject uuid, words text, cap integer)
RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF words ~ '[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]' THEN
    RETURN QUERY SELECT r.id FROM review r
      WHERE r.store_id = wanted_store AND r.subject_id = wanted_subject AND r.status = 'PUBLISHED'
        AND strpos(lower(coalesce(r.title, '') || ' ' || r.body), lower(words)) > 0
      LIMIT cap;
  ELSE
    RETURN QUERY SELECT r.id FROM review r
      WHERE r.store_id = wanted_store AND r.subject_id = wanted_subject AND r.status = 'PUBLISHED'
        AND to_tsvector('simple', coalesce(r.title, '') || ' ' || r.body) @@ websearch_to_tsquery('simple', words)
      LIMIT cap;
  END IF;
END
$$;

REVOKE EXECUTE ON FUNCTION find_api_key(bytea), find_capability(bytea), find_store(text),
  search_review_ids(uuid, uuid, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_api_key(bytea), find_capability(bytea), find_store(text),
  search_review_ids(uuid, uuid, text, integer) TO candor_public;

-- 5. Counters -------------------------------------------------------------------------------------------------------------------
-- A review is counted in the slot of its id's last hexadecimal digit, so whatever happens to it later touches the same rows.

CREATE FUNCTION count_review(r review, sign integer) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  own_slot smallint := ('x' || right(r.id::text, 1))::bit(4)::integer;
BEGIN
  -- Unsigned values and a signed update: a CHECK judges the proposed row even where it conflicts. A row that is to be
  -- lessened exists, because this function made it.
  INSERT INTO rating_slot AS s (store_id, subject_id, slot, locale, is_verified, is_counted,
    stars1, stars2, stars3, stars4, stars5, recommended, not_recommended)
  VALUES (r.store_id, r.subject_id, own_slot, r.locale, r.is_verified, r.is_counted,
    (r.rating = 1)::integer, (r.rating = 2)::integer, (r.rating = 3)::integer, (r.rating = 4)::integer, (r.rating = 5)::integer,
    coalesce(r.recommends, false)::integer, coalesce(NOT r.recommends, false)::integer)
  ON CONFLICT (store_id, subject_id, slot, locale, is_verified, is_counted) DO UPDATE SET
    stars1 = s.stars1 + sign * excluded.stars1, stars2 = s.stars2 + sign * excluded.stars2,
    stars3 = s.stars3 + sign * excluded.stars3, stars4 = s.stars4 + sign * excluded.stars4,
    stars5 = s.stars5 + sign * excluded.stars5, recommended = s.recommended + sign * excluded.recommended,
    not_recommended = s.not_recommended + sign * excluded.not_recommended;
  IF r.is_counted THEN
    -- Ordered by name: two reviews with the same aspects must lock their rows in one order.
    INSERT INTO aspect_slot AS a (store_id, subject_id, name, slot, total, count)
    SELECT r.store_id, r.subject_id, x.name, own_slot, x.score, 1
    FROM jsonb_to_recordset(r.aspects) AS x(name text, score integer) ORDER BY x.name
    ON CONFLICT (store_id, subject_id, name, slot) DO UPDATE SET
      total = a.total + sign * excluded.total, count = a.count + sign * excluded.count;
  END IF;
END
$$;

-- Security definer: the writer of a review has no right to the counters.
CREATE FUNCTION keep_rating_slots() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = NEW.status AND (OLD.subject_id, OLD.rating, OLD.locale, OLD.is_verified, OLD.is_counted, OLD.aspects)
      = (NEW.subject_id, NEW.rating, NEW.locale, NEW.is_verified, NEW.is_counted, NEW.aspects)
      AND OLD.recommends IS NOT DISTINCT FROM NEW.recommends THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.status = 'PUBLISHED' THEN
    PERFORM count_review(OLD, -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status = 'PUBLISHED' THEN
    PERFORM count_review(NEW, 1);
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION count_review(review, integer), keep_rating_slots() FROM PUBLIC;

CREATE TRIGGER keep_rating_slots AFTER INSERT OR UPDATE OR DELETE ON review
  FOR EACH ROW EXECUTE FUNCTION keep_rating_slots();

-- 6. Changes: what a cache must forget ---------------------------------------------------------------------------------------------
-- Statement triggers, so that nobody can forget them; rows, not NOTIFY, which would take a lock on the whole database at commit.
-- The nil subject stands for the store itself: its settings and keys.

CREATE FUNCTION record_review_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO change (store_id, subject_id) SELECT DISTINCT store_id, subject_id FROM new_rows WHERE status = 'PUBLISHED';
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO change (store_id, subject_id) SELECT DISTINCT store_id, subject_id FROM old_rows WHERE status = 'PUBLISHED';
  ELSE
    INSERT INTO change (store_id, subject_id)
    SELECT store_id, subject_id FROM old_rows WHERE status = 'PUBLISHED'
    UNION SELECT store_id, subject_id FROM new_rows WHERE status = 'PUBLISHED';
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION record_reply_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO change (store_id, subject_id)
    SELECT DISTINCT r.store_id, r.subject_id FROM old_rows o JOIN review r ON r.store_id = o.store_id AND r.id = o.review_id;
  ELSE
    INSERT INTO change (store_id, subject_id)
    SELECT DISTINCT r.store_id, r.subject_id FROM new_rows n JOIN review r ON r.store_id = n.store_id AND r.id = n.review_id;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION record_product_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO change (store_id, subject_id) SELECT DISTINCT store_id, subject_id FROM old_rows;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO change (store_id, subject_id) SELECT DISTINCT store_id, subject_id FROM new_rows;
  ELSE
    INSERT INTO change (store_id, subject_id)
    SELECT store_id, subject_id FROM old_rows UNION SELECT store_id, subject_id FROM new_rows;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION record_store_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO change (store_id, subject_id)
  VALUES ((to_jsonb(NEW) ->> TG_ARGV[0])::uuid, '00000000-0000-0000-0000-000000000000');
  RETURN NULL;
END
$$;

CREATE TRIGGER record_change_insert AFTER INSERT ON review REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_review_change();
CREATE TRIGGER record_change_update AFTER UPDATE ON review REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_review_change();
CREATE TRIGGER record_change_delete AFTER DELETE ON review REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_review_change();
CREATE TRIGGER record_change_insert AFTER INSERT ON reply REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_reply_change();
CREATE TRIGGER record_change_update AFTER UPDATE ON reply REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_reply_change();
CREATE TRIGGER record_change_delete AFTER DELETE ON reply REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_reply_change();
CREATE TRIGGER record_change_insert AFTER INSERT ON product REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_product_change();
CREATE TRIGGER record_change_update AFTER UPDATE ON product REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_product_change();
CREATE TRIGGER record_change_delete AFTER DELETE ON product REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_product_change();
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON store
  FOR EACH ROW EXECUTE FUNCTION record_store_change('id');
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON api_key
  FOR EACH ROW EXECUTE FUNCTION record_store_change('store_id');
