-- Nothing is buried by moving much: a product is told of once, however often it moved, and by how many reviews went along.
-- Who was asked is told by coverage_facts.
CREATE OR REPLACE FUNCTION transparency_facts(wanted_store uuid, from_day date, to_day date, present timestamptz)
RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH period AS (
    SELECT from_day::timestamptz AS first, (to_day + 1)::timestamptz AS last
  ), submitted AS MATERIALIZED (
    SELECT r.id, r.rating, r.status, r.submitted_at, r.published_at IS NOT NULL AS was_public FROM review r, period p
    WHERE r.store_id = wanted_store AND r.submitted_at >= p.first AND r.submitted_at < p.last
  ), shown AS (
    -- When each was first published, whatever came of it: reversals give back a date, not the time that was lost.
    SELECT d.review_id, min(d.decided_at) AS shown_at FROM decision d, period p
    WHERE d.store_id = wanted_store AND d.action <> 'WITHHOLD' AND d.decided_at >= p.first
      AND NOT (d.source = 'NOTICE' AND d.action = 'PUBLISH') GROUP BY d.review_id
  ), waited AS (
    -- An appeal may undo a decision about a text that nobody was shown.
    SELECT s.rating, s.status, s.was_public AND f.shown_at IS NOT NULL AS is_over,
      greatest(0, extract(epoch FROM coalesce(CASE WHEN s.was_public THEN f.shown_at END, present) - s.submitted_at) / 60)::integer AS minutes
    FROM submitted s LEFT JOIN shown f ON f.review_id = s.id
  ), waiting AS (
    -- Minutes within the first hours, hours within the first days, days beyond.
    SELECT rating, status, is_over,
      CASE WHEN minutes < 360 THEN minutes WHEN minutes < 20160 THEN minutes / 60 * 60 ELSE minutes / 1440 * 1440 END AS minutes
    FROM waited
  ), decided AS (
    -- A reversal is told with what it undid: who had decided, and on what ground.
    SELECT d.action, d.source, coalesce(o.is_automated, d.is_automated) AS is_automated,
      coalesce(o.is_by_deadline, d.is_by_deadline) AS is_by_deadline, d.reverses_id IS NOT NULL AS is_reversal, v.rating,
      -- Held by a service of the store: by what it found, or because it failed and nothing else held the text.
      v.outside_hold = 'FOUND' OR v.outside_hold = 'FAILED' AND NOT v.findings @> '[{"action": "hold"}]' AS is_external,
      -- What a service of the store held and nobody decided was published; its ground is the one that the service gave.
      coalesce(CASE WHEN d.is_by_deadline
        THEN (jsonb_path_query_first(v.findings, '$[*] ? (@.phase == "outside-service").reason') #>> '{}')::moderation_reason
      END, s.reason) AS reason
    FROM decision d
    JOIN period p ON d.decided_at >= p.first AND d.decided_at < p.last
    LEFT JOIN decision o ON o.store_id = d.store_id AND o.id = d.reverses_id
    LEFT JOIN statement_of_reasons s ON s.store_id = d.store_id AND s.decision_id = coalesce(d.reverses_id, d.id)
    LEFT JOIN review_version v ON v.store_id = d.store_id AND v.review_id = d.review_id AND v.version = d.version
    -- A notice that was not followed decided nothing about the review: it is counted among the notices.
    WHERE d.store_id = wanted_store AND NOT (d.source = 'NOTICE' AND d.action = 'PUBLISH')
  ), held_outside AS (
    SELECT v.rating, v.outside_hold FROM review_version v, period p
    WHERE v.store_id = wanted_store AND v.outside_hold IS NOT NULL AND v.submitted_at >= p.first AND v.submitted_at < p.last
  ), regrouped AS (
    SELECT l.position, l.payload::json AS told FROM ledger_leaf l, period p
    WHERE l.store_id = wanted_store AND l.payload LIKE '%"kind":"PRODUCT_REGROUPED"%'
      AND (l.payload::json ->> 'recordedAt')::timestamptz >= p.first AND (l.payload::json ->> 'recordedAt')::timestamptz < p.last
  ), noticed AS (
    SELECT n.is_merchant, n.action, n.decided_at IS NULL AS is_open, v.rating, extract(epoch FROM n.decided_at - n.received_at) / 3600 AS hours
    FROM notice n
    JOIN period p ON n.received_at >= p.first AND n.received_at < p.last
    JOIN review_version v ON v.store_id = n.store_id AND v.review_id = n.review_id AND v.version = n.version
    WHERE n.store_id = wanted_store
  )
  SELECT json_build_object(
    'byStatus', (SELECT json_agg(x) FROM (SELECT rating AS stars, status, count(*)::integer AS count FROM submitted GROUP BY 1, 2) x),
    -- Suspected to be illegal, and past the deadline that would have published anything else.
    'overdue', (SELECT json_agg(x) FROM (
      SELECT s.rating AS stars, count(*)::integer AS count FROM submitted s
      JOIN review_version v ON v.store_id = wanted_store AND v.review_id = s.id AND v.state = 'PENDING'
      WHERE v.is_suspected AND v.publish_by <= present GROUP BY 1) x),
    'waits', (SELECT json_agg(x) FROM (
      SELECT rating AS stars, minutes, is_over AS "isOver", count(*)::integer AS count FROM waiting
      WHERE is_over OR status = 'PENDING' GROUP BY 1, 2, 3) x),
    'decisions', (SELECT json_agg(x) FROM (
      SELECT reason, action, source, rating AS stars, is_automated AS "isAutomated", is_by_deadline AS "isByDeadline",
        is_reversal AS "isReversal", coalesce(is_external, false) AS "isExternal", count(*)::integer AS count
      FROM decided GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) x),
    -- Whatever became of them: open, decided, changed by their authors meanwhile.
    'externalHolds', (SELECT json_agg(x) FROM (
      SELECT rating AS stars, count(*)::integer AS count, count(*) FILTER (WHERE outside_hold = 'FAILED')::integer AS failed
      FROM held_outside GROUP BY 1) x),
    -- As the log tells them, a product a row, its last move; those with most reviews first, whatever else was moved to be above them.
    'regroupedProducts', (SELECT count(DISTINCT told ->> 'productId')::integer FROM regrouped),
    'regroupings', (SELECT json_agg(x) FROM (
      SELECT m.external_id AS "productExternalId", told ->> 'recordedAt' AS at, f.external_id AS "from", t.external_id AS "to", moves, reviews, others
      FROM (
        SELECT DISTINCT ON (told ->> 'productId') told, position, count(*) OVER of_product::integer AS moves,
          max((told ->> 'reviews')::integer) OVER of_product AS reviews, max(coalesce((told ->> 'others')::integer, 0)) OVER of_product AS others
        FROM regrouped WINDOW of_product AS (PARTITION BY told ->> 'productId')
        ORDER BY told ->> 'productId', position DESC
      ) r
      JOIN product m ON m.store_id = wanted_store AND m.id = (told ->> 'productId')::uuid
      LEFT JOIN product_group f ON f.store_id = wanted_store AND f.id = (told ->> 'from')::uuid
      LEFT JOIN product_group t ON t.store_id = wanted_store AND t.id = (told ->> 'to')::uuid
      ORDER BY reviews DESC, others DESC, position DESC LIMIT 1000) x),
    'appeals', (SELECT json_build_object('received', count(*)::integer, 'open', count(*) FILTER (WHERE state = 'OPEN')::integer,
        'upheld', count(*) FILTER (WHERE state = 'UPHELD')::integer, 'reversed', count(*) FILTER (WHERE state = 'REVERSED')::integer)
      FROM appeal a JOIN period p ON a.submitted_at >= p.first AND a.submitted_at < p.last WHERE a.store_id = wanted_store),
    'notices', (SELECT json_agg(x) FROM (
      SELECT rating AS stars, is_merchant AS "isMerchant", is_open AS "isOpen", action, count(*)::integer AS count
      FROM noticed GROUP BY 1, 2, 3, 4) x),
    -- Who has given five in a month that were not followed, and may give one a day; the shop is one, whatever address it gives.
    'throttled', (SELECT count(*)::integer FROM (
      SELECT FROM notice n WHERE n.store_id = wanted_store AND n.action = 'PUBLISH'
        AND n.received_at > present - interval '30 days' AND n.received_at <= present
      GROUP BY CASE WHEN n.is_merchant THEN ''::bytea ELSE n.email_hash END HAVING count(*) >= 5) x),
    'noticeHours', (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) FROM noticed WHERE hours IS NOT NULL),
    'lists', (SELECT json_agg(x.histogram) FROM (
      SELECT json_build_array(sum(stars1), sum(stars2), sum(stars3), sum(stars4), sum(stars5)) AS histogram
      FROM rating_slot WHERE store_id = wanted_store GROUP BY subject_id) x)
  )
$$;
