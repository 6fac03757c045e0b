-- What a visitor shows at a counter. Of cards and printed codes only a keyed hash is kept, of a phone the public key (P-256, uncompressed point).
-- A disclosure finds a card by the hash and a phone by the id, each by one index.
CREATE TABLE medium (
    id           uuid        PRIMARY KEY,
    visitor_id   uuid        NOT NULL REFERENCES visitor ON DELETE CASCADE,
    kind         varchar(8)  NOT NULL CHECK (kind IN ('CARD', 'PHONE', 'PRINTED')),
    hash         varchar(64) UNIQUE,
    public_key   bytea       UNIQUE CHECK (octet_length(public_key) = 65),
    label        bytea,
    linked_at    timestamptz NOT NULL,
    blocked_at   timestamptz,
    last_used_at timestamptz,
    last_counter bigint      NOT NULL DEFAULT 0,
    version      bigint      NOT NULL,
    CHECK ((kind = 'PHONE') = (public_key IS NOT NULL) AND (kind = 'PHONE') = (hash IS NULL))
);
CREATE INDEX medium_of_visitor ON medium (visitor_id, linked_at);
COMMENT ON COLUMN medium.label IS 'What the visitor calls it, sealed';
COMMENT ON COLUMN medium.last_counter IS 'The newest counter (30 seconds each since 1970) that was used; older ones are refused';
