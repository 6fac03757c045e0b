-- A visitor, known by an account, and what they keep here. Values are sealed (see sealing_keyset): nobody reads them who reads only the database.
CREATE TABLE visitor (
    id         uuid        PRIMARY KEY,
    subject    varchar(64) UNIQUE,
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);
CREATE TABLE visitor_attribute (
    visitor_id     uuid        NOT NULL REFERENCES visitor ON DELETE CASCADE,
    attribute_code varchar(40) NOT NULL REFERENCES attribute,
    sealed         bytea       NOT NULL,
    changed_at     timestamptz NOT NULL,
    PRIMARY KEY (visitor_id, attribute_code)
);
