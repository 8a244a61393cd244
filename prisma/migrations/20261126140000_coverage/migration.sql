-- What keeps an ask from being made while no date is known on which it will be; and whether a later word of the shop took away one that had been planned.
ALTER TABLE review_request ADD COLUMN kept_back_by jsonb, ADD COLUMN is_dropped boolean NOT NULL DEFAULT false, ADD COLUMN due_at timestamptz(3);

UPDATE review_request SET due_at = send_at WHERE state = 'SCHEDULED';

UPDATE review_request AS q SET kept_back_by = said.word
FROM (
  SELECT DISTINCT ON (e.store_id, e.request_id) e.store_id, e.request_id,
    jsonb_build_object('rule', e.rule, 'code', e.code, 'parameters', e.parameters) AS word
  FROM request_event e JOIN review_request r ON r.store_id = e.store_id AND r.id = e.request_id
  WHERE (r.state = 'SKIPPED' AND e.outcome = 'SKIP')
     OR (r.state IN ('SCHEDULED', 'HELD') AND r.send_at IS NULL AND e.outcome = 'WAIT' AND NOT e.parameters ? 'until')
  ORDER BY e.store_id, e.request_id, e.position DESC
) AS said
WHERE q.store_id = said.store_id AND q.id = said.request_id;

-- Who was asked of those who could be, by the month of their orders, and how many asks led to a review; why the others were not; and what a shop asks nobody about.
-- Whoever waits for a shop's hand, or for the days and the rate that it sends at, for a month could have been asked.
CREATE OR REPLACE FUNCTION coverage_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ask AS (
    SELECT to_char(o.placed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, q.sent_at IS NOT NULL AS is_asked, q.state = 'HELD' AS is_held,
      q.state = 'CANCELLED' OR q.is_dropped AS is_cancelled,
      q.sent_at IS NOT NULL OR q.state = 'CANCELLED' OR q.is_dropped OR (q.state IN ('SCHEDULED', 'HELD') AND (q.send_at <= present
        OR q.kept_back_by ->> 'code' IN ('manualOnly', 'neverOpen') AND o.placed_at < present - interval '30 days'
        OR q.state = 'SCHEDULED' AND q.due_at < present - interval '30 days')) AS is_eligible,
      q.sent_at IS NOT NULL AND q.state <> 'BOUNCED' AS is_delivered, a.request_id IS NOT NULL AS is_answered, q.kept_back_by
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
    'notAsked', (SELECT json_agg(json_build_object('word', kept_back_by, 'asks', asks) ORDER BY asks DESC, kept_back_by::text) FROM (
      SELECT kept_back_by, count(*)::integer AS asks FROM ask WHERE NOT is_asked AND kept_back_by IS NOT NULL GROUP BY kept_back_by ORDER BY asks DESC LIMIT 500) x),
    'notAskedAbout', (SELECT json_agg(x) FROM (
      SELECT external_id AS "productExternalId", title, ask_opt_out AS reason FROM product
      WHERE store_id = wanted_store AND ask_opt_out IS NOT NULL ORDER BY external_id LIMIT 500) x)
  )
$$;
