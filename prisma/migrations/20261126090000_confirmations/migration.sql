-- Who names somebody else's address again and again uses up what one network may ask of it, and not what its owner may.
ALTER TABLE "unconfirmed_submission" ADD COLUMN "network" BYTEA;
CREATE INDEX "unconfirmed_submission_by_address" ON "unconfirmed_submission" ("store_id", "email_hash", "expires_at");
