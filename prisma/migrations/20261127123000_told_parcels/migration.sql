-- Parcels keep which words told what, so that the same words in any sequence end alike. Of what is known already nobody knows when it was
-- told: not before the last of it happened.
ALTER TABLE fulfillment ADD COLUMN is_taken_back boolean NOT NULL DEFAULT false, ADD COLUMN told jsonb NOT NULL DEFAULT '{}';

UPDATE fulfillment SET told = jsonb_build_object(
  'sent', jsonb_build_array(jsonb_build_object('at', greatest(fulfilled_at, delivered_at, failed_at), 'time', fulfilled_at)),
  'arrived', CASE WHEN delivered_at IS NULL THEN '[]'
    ELSE jsonb_build_array(jsonb_build_object('at', greatest(fulfilled_at, delivered_at, failed_at), 'time', delivered_at)) END,
  'failed', CASE WHEN failed_at IS NULL THEN '[]'
    ELSE jsonb_build_array(jsonb_build_object('at', greatest(fulfilled_at, delivered_at, failed_at), 'time', failed_at)) END,
  'carrier', CASE WHEN carrier IS NOT NULL
    THEN jsonb_build_object('at', greatest(fulfilled_at, delivered_at, failed_at), 'value', carrier) END,
  'lineExternalIds', CASE WHEN line_external_ids <> '{}'
    THEN jsonb_build_object('at', greatest(fulfilled_at, delivered_at, failed_at), 'value', line_external_ids) END);

-- What lines were told to be given back, since then, and still by the last word; and which are gifts.
UPDATE "order" AS o SET told_facts = o.told_facts || jsonb_build_object('lines', told.lines)
FROM (
  SELECT l.store_id, l.order_id, jsonb_agg(jsonb_build_object('line', l.external_id,
      'counts', CASE WHEN l.refunded_quantity = 0 THEN '[]' ELSE jsonb_build_array(
        jsonb_build_object('at', coalesce(l.refunded_at, w.counted_at, o.updated_at), 'count', l.refunded_quantity),
        jsonb_build_object('at', greatest(l.refunded_at, coalesce(w.counted_at, o.updated_at)), 'count', l.refunded_quantity)) END,
      'gift', CASE WHEN l.is_gift OR w.gift_at IS NOT NULL
        THEN jsonb_build_object('at', coalesce(w.gift_at, o.updated_at), 'isGift', l.is_gift) END)) AS lines
  FROM order_line l
  JOIN "order" o ON o.store_id = l.store_id AND o.id = l.order_id
  CROSS JOIN LATERAL (
    SELECT (o.told_facts #>> ARRAY['at', 'refundedQuantity ' || l.external_id])::timestamptz AS counted_at,
      (o.told_facts #>> ARRAY['at', 'isGift ' || l.external_id])::timestamptz AS gift_at
  ) w
  WHERE l.refunded_quantity > 0 OR l.is_gift OR w.gift_at IS NOT NULL GROUP BY l.store_id, l.order_id
) AS told
WHERE o.store_id = told.store_id AND o.id = told.order_id;

ALTER TABLE order_return ADD COLUMN last_opened_at timestamptz(3);
UPDATE order_return SET last_opened_at = opened_at;
ALTER TABLE order_return ALTER COLUMN last_opened_at SET NOT NULL;

-- A box with two orders in it belongs to both.
DROP INDEX fulfillment_store_id_external_id_key, fulfillment_store_id_order_external_id_idx,
  refund_store_id_external_id_key, refund_store_id_order_external_id_idx,
  order_return_store_id_external_id_key, order_return_store_id_order_external_id_idx;
CREATE UNIQUE INDEX fulfillment_store_id_order_external_id_external_id_key ON fulfillment (store_id, order_external_id, external_id);
CREATE UNIQUE INDEX refund_store_id_order_external_id_external_id_key ON refund (store_id, order_external_id, external_id);
CREATE UNIQUE INDEX order_return_store_id_order_external_id_external_id_key ON order_return (store_id, order_external_id, external_id);
