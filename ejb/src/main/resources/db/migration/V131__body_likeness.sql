-- What two bodies have in common. The key of a name is made by the application; the pairs follow from it.
CREATE FUNCTION body_name_pairs(key text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT CASE WHEN place = 1 THEN '^' ELSE substr(key, place - 1, 1) END || substr(key, place, 1)), '{}')
        FROM generate_series(1, length(key)) place);

ALTER TABLE organisation ADD COLUMN name_key varchar(500);
ALTER TABLE organisation ADD COLUMN name_pairs text[] GENERATED ALWAYS AS (body_name_pairs(name_key)) STORED;
CREATE INDEX organisation_by_key ON organisation (name_key);
CREATE INDEX organisation_by_pairs ON organisation USING gin (name_pairs);

-- What a body gave in its applications and another one may have given too, each in a form in which equal means the same.
CREATE TABLE organisation_trace (
    organisation_id uuid         NOT NULL REFERENCES organisation,
    kind            varchar(8)   NOT NULL CHECK (kind IN ('NUMBER', 'ADDRESS', 'PHONE')),
    value           varchar(200) NOT NULL,
    PRIMARY KEY (organisation_id, kind, value)
);
CREATE INDEX organisation_trace_by_value ON organisation_trace (value, kind);

-- Whether two bodies are the same, as somebody judged; one_id is the smaller id of the two.
CREATE TABLE organisation_comparison (
    id              uuid          PRIMARY KEY,
    one_id          uuid          NOT NULL REFERENCES organisation,
    other_id        uuid          NOT NULL REFERENCES organisation,
    verdict         varchar(16)   NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT')),
    reason          varchar(8000) NOT NULL,
    judged_by       varchar(64)   NOT NULL,
    judged_by_name  varchar(200)  NOT NULL,
    judged_at       timestamptz   NOT NULL,
    UNIQUE (one_id, other_id),
    CHECK (one_id <> other_id)
);
CREATE INDEX organisation_comparison_by_other ON organisation_comparison (other_id);
