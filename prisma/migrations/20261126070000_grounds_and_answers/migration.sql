-- What a decision says to whoever reported the review (DSA, Art. 16(5)), and which law it rests on (Art. 17(3)(d)).
ALTER TABLE notice ADD COLUMN answer text;
GRANT UPDATE (answer) ON notice TO candor_app;
ALTER TABLE statement_of_reasons ADD COLUMN legal_ground text;
GRANT INSERT (legal_ground) ON statement_of_reasons TO candor_app;
