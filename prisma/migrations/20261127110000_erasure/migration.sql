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

-- Where mail is captured and not sent, the mailbox is nobody's: what it holds of a person goes by the messages that were theirs.
CREATE FUNCTION forget_captured_mail(touchpoints uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM captured_mail WHERE split_part(message_id, '@', 1) IN (
    SELECT id::text FROM touchpoint
    WHERE store_id = nullif(current_setting('app.store_id', true), '')::uuid AND id = ANY (touchpoints))
$$;
REVOKE EXECUTE ON FUNCTION forget_captured_mail(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_captured_mail(uuid[]) TO candor_app;
