-- Which words told what of an order, as far as its columns do not say so: an older word that comes later ends alike.
ALTER TABLE "order" ADD COLUMN told_facts jsonb NOT NULL DEFAULT '{}';
