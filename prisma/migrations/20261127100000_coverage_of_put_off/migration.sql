-- Since when an order is told as called off: what had arrived by then is asked about.
ALTER TABLE "order" ADD COLUMN cancelled_at timestamptz(3);
-- Since the first of the words that say so and that none of another kind has followed; of an order whose words were not kept, its placing: it was not asked about.
UPDATE "order" SET cancelled_at = coalesce((
  SELECT min((told ->> 'at')::timestamptz) FROM jsonb_array_elements(told_facts -> 'statuses') AS told
  WHERE told ->> 'status' = 'CANCELLED' AND (told ->> 'at')::timestamptz > coalesce((
    SELECT max((other ->> 'at')::timestamptz) FROM jsonb_array_elements(told_facts -> 'statuses') AS other
    WHERE other ->> 'status' <> 'CANCELLED'), '-infinity')), placed_at)
WHERE status = 'CANCELLED';

-- The earliest end that the delay of an ask was ever known to have.
ALTER TABLE review_request ADD COLUMN delay_ends_at timestamptz(3);
-- Products that a printed link was for when it was made, whatever is told of the order later.
ALTER TABLE review_request ADD COLUMN linked_product_ids uuid[] NOT NULL DEFAULT ARRAY[]::uuid[];
-- When somebody asked for it by hand.
ALTER TABLE review_request ADD COLUMN asked_by_hand_at timestamptz(3);

-- Whoever is still held a month after they were due, by one thing after another, could have been asked.
CREATE OR REPLACE FUNCTION coverage_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ask AS (
    SELECT q.id, o.placed_at, o.told_placed_at, f.is_moved, f.first_placed, q.sent_at IS NOT NULL AS is_asked, q.state = 'HELD' AS is_held,
      q.state = 'CANCELLED' OR q.is_dropped AS is_cancelled,
      q.sent_at IS NOT NULL OR q.state = 'CANCELLED' OR q.is_dropped OR (q.state IN ('SCHEDULED', 'HELD') AND (q.send_at <= present
        OR q.kept_back_by ->> 'code' IN ('manualOnly', 'neverOpen') AND f.first_placed < present - interval '30 days'
        OR q.due_at < present - interval '30 days')) AS is_eligible,
      q.sent_at IS NOT NULL AND q.state <> 'BOUNCED' AS is_delivered, a.request_id IS NOT NULL AS is_answered, q.kept_back_by
    FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
    CROSS JOIN LATERAL (SELECT cardinality(o.told_placed_at) > 1 AS is_moved,
      CASE WHEN cardinality(o.told_placed_at) > 1 THEN (SELECT min(told) FROM unnest(o.told_placed_at) AS told) ELSE o.placed_at END AS first_placed) f
    LEFT JOIN (SELECT DISTINCT request_id FROM review WHERE store_id = wanted_store AND status = 'PUBLISHED') a ON a.request_id = q.id
    WHERE q.store_id = wanted_store
      AND (o.placed_at >= from_day::timestamptz AND o.placed_at < (to_day + 1)::timestamptz OR cardinality(o.told_placed_at) > 1)
  ), counted AS MATERIALIZED (
    SELECT to_char(placed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, true AS is_once,
      is_asked, is_held, is_cancelled, is_eligible, is_delivered, is_answered, kept_back_by
    FROM ask WHERE NOT is_moved
    UNION ALL
    SELECT m.month, m.month = min(m.month) OVER (PARTITION BY id) AS is_once,
      is_asked, is_held, is_cancelled, is_eligible, is_delivered, is_answered, kept_back_by
    FROM ask CROSS JOIN LATERAL (
      SELECT DISTINCT to_char(told AT TIME ZONE 'UTC', 'YYYY-MM') AS month FROM unnest(told_placed_at || placed_at) AS told
      WHERE told >= from_day::timestamptz AND told < (to_day + 1)::timestamptz
        AND (NOT is_asked OR date_trunc('month', told, 'UTC') = date_trunc('month', first_placed, 'UTC'))) m
    WHERE is_moved
  )
  SELECT json_build_object(
    'asked', (SELECT count(*) FILTER (WHERE is_once AND is_asked)::integer FROM counted),
    'eligible', (SELECT count(*) FILTER (WHERE is_once AND is_eligible)::integer FROM counted),
    'months', (SELECT json_agg(x ORDER BY x.month) FROM (
      SELECT month, count(*) FILTER (WHERE is_eligible)::integer AS eligible, count(*) FILTER (WHERE is_asked)::integer AS asked,
        count(*) FILTER (WHERE is_cancelled AND NOT is_asked)::integer AS cancelled, count(*) FILTER (WHERE is_held)::integer AS held,
        count(*) FILTER (WHERE is_delivered)::integer AS delivered, count(*) FILTER (WHERE is_delivered AND is_answered)::integer AS reviewed
      FROM counted WHERE is_eligible OR is_held GROUP BY month) x),
    'notAsked', (SELECT json_agg(json_build_object('word', kept_back_by, 'asks', asks) ORDER BY asks DESC, kept_back_by::text) FROM (
      SELECT kept_back_by, count(*)::integer AS asks FROM counted WHERE is_once AND NOT is_asked AND kept_back_by IS NOT NULL
      GROUP BY kept_back_by ORDER BY asks DESC LIMIT 500) x),
    'notAskedAbout', (SELECT json_agg(x) FROM (
      SELECT external_id AS "productExternalId", title, ask_opt_out AS reason FROM product
      WHERE store_id = wanted_store AND ask_opt_out IS NOT NULL ORDER BY external_id LIMIT 500) x)
  )
$$;
