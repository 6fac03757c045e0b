-- Which registration an application brought about or changes; a change also names the accepted application it began with.
-- Checked at the end of the transaction, because registration and application are written in one and name each other.
ALTER TABLE telework_application
    ADD COLUMN registration_id uuid REFERENCES telework_registration DEFERRABLE INITIALLY DEFERRED,
    ADD COLUMN changed_case_id uuid REFERENCES telework_application,
    ADD CHECK (changed_case_id IS NULL OR registration_id IS NOT NULL);
UPDATE telework_application a SET registration_id = r.id FROM telework_registration r WHERE r.accepted_case_id = a.case_id;
CREATE INDEX telework_application_by_registration ON telework_application (registration_id) WHERE registration_id IS NOT NULL;
