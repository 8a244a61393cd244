-- Since when an order is its customer's: numbers of those that were told to be theirs after they had written are not masked in it.
ALTER TABLE "order" ADD COLUMN customer_since timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "order" SET customer_since = created_at;

-- What an ask was about and is reviewed by it, where nobody can tell any more by which review.
ALTER TABLE review_request ADD COLUMN reviewed_product_ids uuid[] NOT NULL DEFAULT '{}';

GRANT UPDATE (legal_ground) ON statement_of_reasons TO candor_app;

-- A mail that asks to confirm a review is its author's, whoever has them erased meanwhile.
CREATE OR REPLACE FUNCTION forget_captured_mail(touchpoints uuid[], addresses text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM captured_mail m WHERE EXISTS (
    SELECT FROM touchpoint t WHERE t.store_id = nullif(current_setting('app.store_id', true), '')::uuid
      AND t.id = CASE WHEN m.message_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@' THEN split_part(m.message_id, '@', 1)::uuid END
      AND (t.id = ANY (touchpoints) OR lower(m."to") = ANY (addresses) AND t.kind <> 'EMAIL_CONFIRMATION'))
$$;

-- Reviews that lost their author at the shop's request, by their stars; not what was written by a link after its holder had been erased.
CREATE FUNCTION anonymised_facts(wanted_store uuid, from_day date, to_day date)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT json_build_object('anonymised', (SELECT json_agg(x) FROM (
    SELECT r.rating AS stars, count(*)::integer AS count
    FROM customer c JOIN review r ON r.store_id = c.store_id AND r.customer_id = c.id
    WHERE c.store_id = wanted_store AND c.erased_at IS NOT NULL AND r.status <> 'ERASED' AND r.submitted_at <= c.erased_at
      AND r.request_id IS NULL AND r.submitted_at >= from_day::timestamptz AND r.submitted_at < (to_day + 1)::timestamptz
    GROUP BY r.rating) x))
$$;
REVOKE EXECUTE ON FUNCTION anonymised_facts(uuid, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION anonymised_facts(uuid, date, date) TO candor_public;

-- What somebody says a review breaks may name a person, too.
GRANT UPDATE (alleged_law) ON notice TO candor_app;
