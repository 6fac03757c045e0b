-- A body founded by mistake can be closed by the only one who belongs to it; its number is free again.
ALTER TABLE organisation ADD COLUMN closed_at timestamptz;
ALTER TABLE organisation DROP CONSTRAINT organisation_corporate_number_key;
CREATE UNIQUE INDEX organisation_by_number ON organisation (corporate_number) WHERE closed_at IS NULL;
