-- What a mail has named may be reviewed by its link, whatever is told of the order later.
ALTER TABLE review_request ADD COLUMN asked_product_ids uuid[] NOT NULL DEFAULT ARRAY[]::uuid[];

UPDATE review_request AS q SET asked_product_ids = named.ids
FROM (
  SELECT q.store_id, q.id, array_agg(DISTINCT l.product_id) AS ids
  FROM review_request q JOIN order_line l ON l.store_id = q.store_id AND l.order_id = q.order_id
    AND l.external_id = ANY(q.line_external_ids) AND l.product_id IS NOT NULL
  WHERE q.sent_at IS NOT NULL GROUP BY q.store_id, q.id
) AS named
WHERE q.store_id = named.store_id AND q.id = named.id;
