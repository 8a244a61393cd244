-- At most five voters of one network count on a review.
ALTER TABLE "vote" ADD COLUMN "network_hash" BYTEA;
CREATE INDEX "vote_store_id_review_id_network_hash_idx" ON "vote"("store_id", "review_id", "network_hash");
