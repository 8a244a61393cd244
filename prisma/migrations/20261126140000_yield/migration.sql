-- How many of the asks of a month arrived, as far as is known, and how many led to a review that is public.
CREATE OR REPLACE FUNCTION coverage_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ask AS (
    SELECT to_char(o.placed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, q.state = 'CANCELLED' AS is_cancelled, q.state = 'HELD' AS is_held, q.sent_at IS NOT NULL AS is_asked,
      q.sent_at IS NOT NULL OR q.state = 'CANCELLED' OR (q.state IN ('SCHEDULED', 'HELD') AND q.send_at <= present) AS is_eligible,
      q.sent_at IS NOT NULL AND q.state <> 'BOUNCED' AS is_delivered, a.request_id IS NOT NULL AS is_answered
    FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
    LEFT JOIN (SELECT DISTINCT request_id FROM review WHERE store_id = wanted_store AND status = 'PUBLISHED') a ON a.request_id = q.id
    WHERE q.store_id = wanted_store AND o.placed_at >= from_day::timestamptz AND o.placed_at < (to_day + 1)::timestamptz
  )
  SELECT json_build_object(
    'months', (SELECT json_agg(x ORDER BY x.month) FROM (
      SELECT month, count(*) FILTER (WHERE is_eligible)::integer AS eligible, count(*) FILTER (WHERE is_asked)::integer AS asked,
        count(*) FILTER (WHERE is_cancelled AND NOT is_asked)::integer AS cancelled, count(*) FILTER (WHERE is_held)::integer AS held,
        count(*) FILTER (WHERE is_delivered)::integer AS delivered, count(*) FILTER (WHERE is_delivered AND is_answered)::integer AS reviewed
      FROM ask WHERE is_eligible OR is_held GROUP BY month) x),
    'notAskedAbout', (SELECT json_agg(x) FROM (
      SELECT external_id AS "productExternalId", title, ask_opt_out AS reason FROM product
      WHERE store_id = wanted_store AND ask_opt_out IS NOT NULL ORDER BY external_id LIMIT 500) x)
  )
$$;
