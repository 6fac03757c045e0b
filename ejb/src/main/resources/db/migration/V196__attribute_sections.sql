-- In which section visitors are asked for an attribute. A new attribute names its section and is asked there.
ALTER TABLE attribute ADD COLUMN section varchar(16)
    CHECK (section IN ('ABOUT', 'FOOD', 'SUPPORT', 'STAY', 'PASSPORT', 'PREFERENCES'));
UPDATE attribute SET section = CASE
    WHEN code IN ('DIET', 'ALLERGENS') THEN 'FOOD'
    WHEN code = 'SUPPORT_NEEDS' THEN 'SUPPORT'
    WHEN code IN ('PASSPORT_NUMBER', 'PASSPORT_NATIONALITY') THEN 'PASSPORT'
    WHEN code IN ('STAY_FROM', 'STAY_TO', 'STAY_AREAS', 'ACCOMMODATION', 'EMERGENCY_CONTACT') THEN 'STAY'
    WHEN code IN ('INTERESTS', 'PAYMENT') THEN 'PREFERENCES'
    ELSE 'ABOUT' END;
ALTER TABLE attribute ALTER COLUMN section SET NOT NULL;
