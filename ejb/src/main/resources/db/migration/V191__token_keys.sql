-- Keys that open what phones seal for us.
ALTER TABLE sealing_keyset DROP CONSTRAINT sealing_keyset_purpose_check;
ALTER TABLE sealing_keyset ADD CONSTRAINT sealing_keyset_purpose_check
    CHECK (purpose IN ('VALUES', 'IDENTIFIERS', 'RECEIPTS', 'TOKENS'));
