-- Those whose records another visitor keeps: children and companions without an account of their own. What they are called is sealed.
ALTER TABLE visitor
    ADD COLUMN keeper_id uuid REFERENCES visitor ON DELETE CASCADE,
    ADD COLUMN relation  varchar(16) CHECK (relation IN ('CHILD', 'COMPANION')),
    ADD COLUMN label     bytea,
    ADD CONSTRAINT visitor_kept CHECK (
        (keeper_id IS NULL AND relation IS NULL AND label IS NULL)
        OR (keeper_id IS NOT NULL AND relation IS NOT NULL AND label IS NOT NULL AND subject IS NULL));
CREATE INDEX visitor_by_keeper ON visitor (keeper_id) WHERE keeper_id IS NOT NULL;
