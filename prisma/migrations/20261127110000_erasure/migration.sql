-- Erasing a person: whose data are gone is known by when that was.
ALTER TABLE "customer" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- What is written once loses the person and keeps the rest: when, on which ground, by whom.
GRANT UPDATE (evidence) ON consent TO candor_app;
GRANT UPDATE (title, body, explanation, name, email, email_hash) ON notice TO candor_app;
GRANT UPDATE (statement) ON appeal TO candor_app;
GRANT UPDATE (explanation, spans) ON statement_of_reasons TO candor_app;
GRANT UPDATE (rating_before, rating_after) ON review_change TO candor_app;
GRANT UPDATE (customer_id) ON reward_grant TO candor_app;
-- What a moderator has read is another text then, and waits under another id.
GRANT UPDATE (id) ON moderation_item TO candor_app;

-- Where mail is captured and not sent, the mailbox is nobody's: what it holds of a person goes by the messages that were theirs, and, where
-- one was under way at that moment, by those of the store to their address.
CREATE FUNCTION forget_captured_mail(touchpoints uuid[], addresses text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM captured_mail m WHERE EXISTS (
    SELECT FROM touchpoint t WHERE t.store_id = nullif(current_setting('app.store_id', true), '')::uuid
      AND t.id = CASE WHEN m.message_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@' THEN split_part(m.message_id, '@', 1)::uuid END
      AND (t.id = ANY (touchpoints) OR lower(m."to") = ANY (addresses)))
$$;
REVOKE EXECUTE ON FUNCTION forget_captured_mail(uuid[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_captured_mail(uuid[], text[]) TO candor_app;
