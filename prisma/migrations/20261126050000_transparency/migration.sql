-- The transparency report counts what the public may not read one by one, so it counts as the owner and hands out sums alone.
CREATE INDEX review_by_submission ON review (store_id, submitted_at);
CREATE INDEX decision_by_date ON decision (store_id, decided_at);
CREATE INDEX notice_by_date ON notice (store_id, received_at);
CREATE INDEX order_by_date ON "order" (store_id, placed_at);

CREATE FUNCTION transparency_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH period AS (
    SELECT from_day::timestamptz AS first, (to_day + 1)::timestamptz AS last
  ), submitted AS MATERIALIZED (
    SELECT r.id, r.rating, r.status, r.submitted_at FROM review r, period p
    WHERE r.store_id = wanted_store AND r.submitted_at >= p.first AND r.submitted_at < p.last
  ), shown AS (
    -- When each was first published, whatever came of it: reversals give back a date, not the time that was lost.
    SELECT d.review_id, min(d.decided_at) AS shown_at FROM decision d, period p
    WHERE d.store_id = wanted_store AND d.action <> 'WITHHOLD' AND d.decided_at >= p.first
      AND NOT (d.source = 'NOTICE' AND d.action = 'PUBLISH') GROUP BY d.review_id
  ), waited AS (
    SELECT s.rating, s.status, f.shown_at IS NOT NULL AS is_over,
      greatest(0, extract(epoch FROM coalesce(f.shown_at, present) - s.submitted_at) / 60)::integer AS minutes
    FROM submitted s LEFT JOIN shown f ON f.review_id = s.id
  ), waiting AS (
    -- Minutes within the first hours, hours within the first days, days beyond.
    SELECT rating, status, is_over,
      CASE WHEN minutes < 360 THEN minutes WHEN minutes < 20160 THEN minutes / 60 * 60 ELSE minutes / 1440 * 1440 END AS minutes
    FROM waited
  ), decided AS (
    SELECT d.action, d.source, d.is_automated, d.is_by_deadline, d.reverses_id IS NOT NULL AS is_reversal, s.reason, v.rating,
      coalesce(v.findings @> '[{"phase": "outside-service"}]', false) AS is_external
    FROM decision d
    JOIN period p ON d.decided_at >= p.first AND d.decided_at < p.last
    LEFT JOIN statement_of_reasons s ON s.store_id = d.store_id AND s.decision_id = d.id
    LEFT JOIN review_version v ON v.store_id = d.store_id AND v.review_id = d.review_id AND v.version = d.version
    -- A notice that was not followed decided nothing about the review: it is counted among the notices.
    WHERE d.store_id = wanted_store AND NOT (d.source = 'NOTICE' AND d.action = 'PUBLISH')
  ), noticed AS (
    SELECT n.is_merchant, n.action, n.decided_at IS NULL AS is_open, v.rating, extract(epoch FROM n.decided_at - n.received_at) / 3600 AS hours
    FROM notice n
    JOIN period p ON n.received_at >= p.first AND n.received_at < p.last
    JOIN review_version v ON v.store_id = n.store_id AND v.review_id = n.review_id AND v.version = n.version
    WHERE n.store_id = wanted_store
  ), asked AS (
    SELECT q.sent_at IS NOT NULL AS is_asked,
      q.sent_at IS NOT NULL OR q.state = 'CANCELLED' OR (q.state IN ('SCHEDULED', 'HELD') AND q.send_at <= present) AS is_eligible
    FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id, period p
    WHERE q.store_id = wanted_store AND o.placed_at >= p.first AND o.placed_at < p.last
  )
  SELECT json_build_object(
    'byStatus', (SELECT json_agg(x) FROM (SELECT rating AS stars, status, count(*)::integer AS count FROM submitted GROUP BY 1, 2) x),
    'waits', (SELECT json_agg(x) FROM (
      SELECT rating AS stars, minutes, is_over AS "isOver", count(*)::integer AS count FROM waiting
      WHERE is_over OR status = 'PENDING' GROUP BY 1, 2, 3) x),
    'decisions', (SELECT json_agg(x) FROM (
      SELECT reason, action, source, rating AS stars, is_automated AS "isAutomated", is_by_deadline AS "isByDeadline",
        is_reversal AS "isReversal", is_external AS "isExternal", count(*)::integer AS count
      FROM decided GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) x),
    'notices', (SELECT json_agg(x) FROM (
      SELECT rating AS stars, is_merchant AS "isMerchant", is_open AS "isOpen", action, count(*)::integer AS count
      FROM noticed GROUP BY 1, 2, 3, 4) x),
    'noticeHours', (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) FROM noticed WHERE hours IS NOT NULL),
    'asked', (SELECT count(*) FILTER (WHERE is_asked AND is_eligible)::integer FROM asked),
    'eligible', (SELECT count(*) FILTER (WHERE is_eligible)::integer FROM asked),
    'lists', (SELECT json_agg(x.histogram) FROM (
      SELECT json_build_array(sum(stars1), sum(stars2), sum(stars3), sum(stars4), sum(stars5)) AS histogram
      FROM rating_slot WHERE store_id = wanted_store GROUP BY subject_id) x)
  )
$$;
REVOKE EXECUTE ON FUNCTION transparency_facts(uuid, date, date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION transparency_facts(uuid, date, date, timestamptz) TO candor_public;

-- What a store says of its own rules, which are the same for every review: public (DSA, Art. 14).
CREATE FUNCTION store_policy(wanted_store uuid)
RETURNS TABLE (guidelines text, blocked_words json)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.settings ->> 'guidelines', coalesce(s.settings -> 'blockedWords', '[]')::json FROM store s WHERE s.id = wanted_store
$$;
REVOKE EXECUTE ON FUNCTION store_policy(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION store_policy(uuid) TO candor_public;
