-- On how many days a document was called by its hash, and when last: what is dropped first when there are too many.
ALTER TABLE "persisted_document" ADD COLUMN     "days_used" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "used_on" DATE NOT NULL DEFAULT CURRENT_DATE;

CREATE INDEX "persisted_document_days_used_used_on_created_at_idx" ON "persisted_document"("days_used", "used_on", "created_at");
