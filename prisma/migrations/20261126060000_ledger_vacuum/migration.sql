-- Every leaf is updated once, when it is sequenced, and leaves a dead entry at the front of the queue, which each reader passes until
-- it is vacuumed: not only when a fifth of the log is dead.
ALTER TABLE ledger_leaf SET (autovacuum_vacuum_scale_factor = 0.05);
