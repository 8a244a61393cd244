-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "api_key_kind" AS ENUM ('PUBLISHABLE', 'SECRET', 'STAFF');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('OWNER', 'MODERATOR', 'RESPONDER', 'ANALYST');

-- CreateEnum
CREATE TYPE "ingest_platform" AS ENUM ('SHOPIFY', 'WOOCOMMERCE');

-- CreateEnum
CREATE TYPE "capability_kind" AS ENUM ('INVITATION', 'AUTHOR', 'CONFIRMATION', 'PREFERENCES');

-- CreateEnum
CREATE TYPE "legal_basis" AS ENUM ('CONSENT', 'SOFT_OPT_IN', 'CONTRACT', 'NONE');

-- CreateEnum
CREATE TYPE "suppression_reason" AS ENUM ('UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'ERASED');

-- CreateEnum
CREATE TYPE "order_status" AS ENUM ('PLACED', 'FULFILLED', 'DELIVERED', 'CANCELLED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "review_request_state" AS ENUM ('SCHEDULED', 'HELD', 'SENT', 'DELIVERED', 'BOUNCED', 'STARTED', 'COMPLETED', 'SKIPPED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "request_rule" AS ENUM ('ORDER_STATE', 'LINES', 'CONSENT', 'SUPPRESSION', 'CONTACT_BUDGET', 'DELAY', 'SENDING_HOURS', 'PACING', 'HOLD');

-- CreateEnum
CREATE TYPE "request_outcome" AS ENUM ('PASS', 'WAIT', 'SKIP');

-- CreateEnum
CREATE TYPE "review_status" AS ENUM ('PENDING', 'PUBLISHED', 'WITHHELD', 'WITHDRAWN', 'ERASED');

-- CreateEnum
CREATE TYPE "verification_method" AS ENUM ('ORDER_INVITATION', 'ORDER_MATCH', 'IMPORTED_CLAIM', 'NONE');

-- CreateEnum
CREATE TYPE "reviewer_relationship" AS ENUM ('NONE', 'EMPLOYEE', 'RELATIVE', 'GIFTED', 'COMPETITOR', 'OTHER');

-- CreateEnum
CREATE TYPE "review_version_state" AS ENUM ('PENDING', 'PUBLISHED', 'WITHHELD', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "touchpoint_kind" AS ENUM ('REVIEW_REQUEST', 'EMAIL_CONFIRMATION', 'REVIEW_RECEIVED', 'REVIEW_PUBLISHED', 'REVIEW_ANSWERED');

-- CreateEnum
CREATE TYPE "touchpoint_state" AS ENUM ('QUEUED', 'SENT', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "job_state" AS ENUM ('QUEUED', 'LEASED', 'DONE', 'DEAD');

-- CreateTable
CREATE TABLE "store" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "default_locale" TEXT NOT NULL DEFAULT 'en',
    "locales" TEXT[],
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "store_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "api_key_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "staff_id" UUID,
    "scopes" TEXT[],
    "allowed_origins" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "ingest_secret" (
    "store_id" UUID NOT NULL,
    "platform" "ingest_platform" NOT NULL,
    "ciphertext" BYTEA NOT NULL,

    CONSTRAINT "ingest_secret_pkey" PRIMARY KEY ("store_id","platform")
);

-- CreateTable
CREATE TABLE "capability" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "capability_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capability_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "product_group" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_group_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "product" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "group_id" UUID,
    "subject_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "titles" JSONB NOT NULL DEFAULT '{}',
    "url" TEXT,
    "image_url" TEXT,
    "brand" TEXT,
    "gtin" TEXT,
    "mpn" TEXT,
    "sku" TEXT,
    "product_type" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "customer" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "email" TEXT NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "name" TEXT,
    "locale" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "basis" "legal_basis" NOT NULL,
    "evidence" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "store_id" UUID NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "reason" "suppression_reason" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("store_id","email_hash")
);

-- CreateTable
CREATE TABLE "order" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "status" "order_status" NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "fulfilled_at" TIMESTAMPTZ(3),
    "currency" TEXT,
    "shipping_country" TEXT,
    "locale" TEXT,
    "time_zone" TEXT,
    "is_test" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "product_external_id" TEXT NOT NULL,
    "product_id" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "quantity" INTEGER NOT NULL,
    "refunded_quantity" INTEGER NOT NULL DEFAULT 0,
    "refunded_at" TIMESTAMPTZ(3),
    "unit_price" DECIMAL(18,4),

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "fulfillment" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "order_external_id" TEXT NOT NULL,
    "order_id" UUID,
    "fulfilled_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "line_external_ids" TEXT[],

    CONSTRAINT "fulfillment_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "refund" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "order_external_id" TEXT NOT NULL,
    "refunded_at" TIMESTAMPTZ(3) NOT NULL,
    "lines" JSONB NOT NULL,

    CONSTRAINT "refund_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "review_request" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "state" "review_request_state" NOT NULL,
    "locale" TEXT NOT NULL,
    "is_manual" BOOLEAN NOT NULL DEFAULT false,
    "send_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "request_event" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "position" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rule" "request_rule" NOT NULL,
    "outcome" "request_outcome" NOT NULL,
    "code" TEXT NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "request_event_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "review" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "product_id" UUID,
    "customer_id" UUID NOT NULL,
    "request_id" UUID,
    "status" "review_status" NOT NULL DEFAULT 'PENDING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "rating" SMALLINT NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "recommends" BOOLEAN,
    "aspects" JSONB NOT NULL DEFAULT '[]',
    "pros" TEXT[],
    "cons" TEXT[],
    "relationship" "reviewer_relationship" NOT NULL DEFAULT 'NONE',
    "is_counted" BOOLEAN NOT NULL DEFAULT true,
    "verification_method" "verification_method" NOT NULL DEFAULT 'NONE',
    "is_verified" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(3),
    "redactions" JSONB NOT NULL DEFAULT '[]',
    "experienced_on" DATE,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "unhelpful_count" INTEGER NOT NULL DEFAULT 0,
    "quality" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "helpfulness" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "review_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "review_version" (
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "review_version_state" NOT NULL DEFAULT 'PENDING',
    "rating" SMALLINT NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "recommends" BOOLEAN,
    "aspects" JSONB NOT NULL DEFAULT '[]',
    "pros" TEXT[],
    "cons" TEXT[],
    "findings" JSONB NOT NULL DEFAULT '[]',
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "publish_by" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_version_pkey" PRIMARY KEY ("store_id","review_id","version")
);

-- CreateTable
CREATE TABLE "reply" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "vote" (
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "voter_hash" BYTEA NOT NULL,
    "is_helpful" BOOLEAN NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("store_id","review_id","voter_hash")
);

-- CreateTable
CREATE TABLE "rating_slot" (
    "store_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "locale" TEXT NOT NULL,
    "is_verified" BOOLEAN NOT NULL,
    "is_counted" BOOLEAN NOT NULL,
    "stars1" INTEGER NOT NULL DEFAULT 0,
    "stars2" INTEGER NOT NULL DEFAULT 0,
    "stars3" INTEGER NOT NULL DEFAULT 0,
    "stars4" INTEGER NOT NULL DEFAULT 0,
    "stars5" INTEGER NOT NULL DEFAULT 0,
    "recommended" INTEGER NOT NULL DEFAULT 0,
    "not_recommended" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rating_slot_pkey" PRIMARY KEY ("store_id","subject_id","slot","locale","is_verified","is_counted")
);

-- CreateTable
CREATE TABLE "aspect_slot" (
    "store_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slot" SMALLINT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "aspect_slot_pkey" PRIMARY KEY ("store_id","subject_id","name","slot")
);

-- CreateTable
CREATE TABLE "unconfirmed_submission" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "review_id" UUID,

    CONSTRAINT "unconfirmed_submission_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "store_id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "result_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("store_id","key_hash")
);

-- CreateTable
CREATE TABLE "touchpoint" (
    "store_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "touchpoint_kind" NOT NULL,
    "state" "touchpoint_state" NOT NULL DEFAULT 'QUEUED',
    "customer_id" UUID,
    "email_hash" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "about_id" UUID NOT NULL,
    "about_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "touchpoint_pkey" PRIMARY KEY ("store_id","id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "job_state" NOT NULL DEFAULT 'QUEUED',
    "run_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "token" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "dedupe_key" TEXT,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" BIGSERIAL NOT NULL,
    "store_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persisted_document" (
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persisted_document_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "captured_mail" (
    "id" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "captured_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "store_slug_key" ON "store"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_store_id_email_key" ON "staff_member"("store_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "capability_hash_key" ON "capability"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "capability_store_id_kind_subject_id_key" ON "capability"("store_id", "kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_group_store_id_external_id_key" ON "product_group"("store_id", "external_id");

-- CreateIndex
CREATE INDEX "product_store_id_subject_id_idx" ON "product"("store_id", "subject_id");

-- CreateIndex
CREATE INDEX "product_store_id_group_id_idx" ON "product"("store_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_store_id_external_id_key" ON "product"("store_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_store_id_email_hash_key" ON "customer"("store_id", "email_hash");

-- CreateIndex
CREATE UNIQUE INDEX "consent_store_id_customer_id_given_at_basis_key" ON "consent"("store_id", "customer_id", "given_at", "basis");

-- CreateIndex
CREATE INDEX "order_store_id_customer_id_idx" ON "order"("store_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_store_id_external_id_key" ON "order"("store_id", "external_id");

-- CreateIndex
CREATE INDEX "order_line_store_id_product_id_idx" ON "order_line"("store_id", "product_id");

-- CreateIndex
CREATE INDEX "order_line_store_id_product_external_id_idx" ON "order_line"("store_id", "product_external_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_line_store_id_order_id_external_id_key" ON "order_line"("store_id", "order_id", "external_id");

-- CreateIndex
CREATE INDEX "fulfillment_store_id_order_external_id_idx" ON "fulfillment"("store_id", "order_external_id");

-- CreateIndex
CREATE INDEX "fulfillment_store_id_order_id_idx" ON "fulfillment"("store_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillment_store_id_external_id_key" ON "fulfillment"("store_id", "external_id");

-- CreateIndex
CREATE INDEX "refund_store_id_order_external_id_idx" ON "refund"("store_id", "order_external_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_store_id_external_id_key" ON "refund"("store_id", "external_id");

-- CreateIndex
CREATE INDEX "review_request_store_id_created_at_id_idx" ON "review_request"("store_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_request_store_id_customer_id_idx" ON "review_request"("store_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_request_store_id_order_id_key" ON "review_request"("store_id", "order_id");

-- CreateIndex
CREATE INDEX "request_event_store_id_request_id_position_idx" ON "request_event"("store_id", "request_id", "position");

-- CreateIndex
CREATE INDEX "review_store_id_customer_id_idx" ON "review"("store_id", "customer_id");

-- CreateIndex
CREATE INDEX "review_store_id_product_id_idx" ON "review"("store_id", "product_id");

-- CreateIndex
CREATE INDEX "review_store_id_request_id_idx" ON "review"("store_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_store_id_review_id_key" ON "reply"("store_id", "review_id");

-- CreateIndex
CREATE INDEX "unconfirmed_submission_expiry" ON "unconfirmed_submission"("expires_at");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE INDEX "touchpoint_store_id_email_hash_sent_at_idx" ON "touchpoint"("store_id", "email_hash", "sent_at");

-- CreateIndex
CREATE INDEX "touchpoint_store_id_customer_id_idx" ON "touchpoint"("store_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "touchpoint_store_id_kind_about_id_about_version_key" ON "touchpoint"("store_id", "kind", "about_id", "about_version");

-- CreateIndex
CREATE INDEX "change_xid_idx" ON "change"("xid");

-- CreateIndex
CREATE INDEX "captured_mail_to_idx" ON "captured_mail"("to");

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_store_id_staff_id_fkey" FOREIGN KEY ("store_id", "staff_id") REFERENCES "staff_member"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingest_secret" ADD CONSTRAINT "ingest_secret_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_group" ADD CONSTRAINT "product_group_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_store_id_group_id_fkey" FOREIGN KEY ("store_id", "group_id") REFERENCES "product_group"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_store_id_order_id_fkey" FOREIGN KEY ("store_id", "order_id") REFERENCES "order"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_store_id_product_id_fkey" FOREIGN KEY ("store_id", "product_id") REFERENCES "product"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fulfillment" ADD CONSTRAINT "fulfillment_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fulfillment" ADD CONSTRAINT "fulfillment_store_id_order_id_fkey" FOREIGN KEY ("store_id", "order_id") REFERENCES "order"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_store_id_order_id_fkey" FOREIGN KEY ("store_id", "order_id") REFERENCES "order"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_event" ADD CONSTRAINT "request_event_store_id_request_id_fkey" FOREIGN KEY ("store_id", "request_id") REFERENCES "review_request"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_store_id_product_id_fkey" FOREIGN KEY ("store_id", "product_id") REFERENCES "product"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_store_id_request_id_fkey" FOREIGN KEY ("store_id", "request_id") REFERENCES "review_request"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_version" ADD CONSTRAINT "review_version_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_store_id_review_id_fkey" FOREIGN KEY ("store_id", "review_id") REFERENCES "review"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating_slot" ADD CONSTRAINT "rating_slot_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aspect_slot" ADD CONSTRAINT "aspect_slot_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unconfirmed_submission" ADD CONSTRAINT "unconfirmed_submission_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_record" ADD CONSTRAINT "idempotency_record_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_store_id_customer_id_fkey" FOREIGN KEY ("store_id", "customer_id") REFERENCES "customer"("store_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

