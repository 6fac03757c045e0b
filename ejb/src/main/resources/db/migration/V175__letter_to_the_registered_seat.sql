-- A letter to a body with a corporate number goes to the seat that the register names; to any other body an operator says what
-- the address was compared with.
ALTER TABLE organisation_letter ADD COLUMN seat varchar(2000);
ALTER TABLE organisation_letter ADD COLUMN evidence varchar(200);
ALTER TABLE organisation_letter ALTER COLUMN postal_code DROP NOT NULL;
ALTER TABLE organisation_letter ALTER COLUMN prefecture DROP NOT NULL;
ALTER TABLE organisation_letter ALTER COLUMN city DROP NOT NULL;
ALTER TABLE organisation_letter ALTER COLUMN street DROP NOT NULL;
ALTER TABLE organisation_letter ADD CHECK (seat IS NOT NULL
    OR (postal_code IS NOT NULL AND prefecture IS NOT NULL AND city IS NOT NULL AND street IS NOT NULL));

-- A code that went to an address nobody compared with the register proves nothing. (A letter that was not printed yet is sent
-- to the seat instead.)
UPDATE organisation_letter SET state = 'REPLACED', closed_at = now() FROM organisation
WHERE organisation.id = organisation_letter.organisation_id AND organisation.corporate_number IS NOT NULL
    AND organisation_letter.state = 'PRINTED';
