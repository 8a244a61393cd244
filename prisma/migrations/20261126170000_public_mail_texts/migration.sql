-- A store's own words in its asks are public: who asks the pleased alone, or promises something for stars, does so before everybody.
DROP FUNCTION store_policy(uuid);
CREATE FUNCTION store_policy(wanted_store uuid)
RETURNS TABLE (guidelines text, blocked_words json, staff_email_domains json, reward json, mail_texts json)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.settings ->> 'guidelines', coalesce(s.settings -> 'blockedWords', '[]')::json,
    coalesce(s.settings -> 'staffEmailDomains', '[]')::json, (s.settings -> 'reward' -> 'description')::json,
    coalesce(s.settings -> 'mailTexts', '[]')::json
  FROM store s WHERE s.id = wanted_store
$$;
REVOKE EXECUTE ON FUNCTION store_policy(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION store_policy(uuid) TO candor_public;
