-- The keys that seal values at rest, themselves sealed by the master key of the installation. A new revision holds the keys of the one before
-- and one more; revisions are added and never changed, because what they sealed must be opened later.
CREATE TABLE sealing_keyset (
    purpose  varchar(16) NOT NULL CHECK (purpose IN ('VALUES', 'IDENTIFIERS')),
    revision integer     NOT NULL CHECK (revision > 0),
    keyset   bytea       NOT NULL,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (purpose, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON sealing_keyset FROM ${app_role};
