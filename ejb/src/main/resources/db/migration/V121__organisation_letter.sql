-- A letter with a one-time code: whoever enters it receives post at the address of the body.
CREATE TABLE organisation_letter (
    id              uuid         PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    state           varchar(16)  NOT NULL CHECK (state IN ('REQUESTED', 'PRINTED', 'USED', 'LOCKED', 'REPLACED')),
    postal_code     varchar(8)   NOT NULL,
    prefecture      varchar(16)  NOT NULL,
    city            varchar(100) NOT NULL,
    street          varchar(200) NOT NULL,
    building        varchar(200),
    addressee       varchar(200) NOT NULL,
    requested_at    timestamptz  NOT NULL,
    requested_by    varchar(64)  NOT NULL,
    code_hash       varchar(64),
    printed_at      timestamptz,
    printed_by      varchar(64),
    expires_at      timestamptz,
    wrong_tries     integer      NOT NULL,
    closed_at       timestamptz,
    version         bigint       NOT NULL,
    CHECK ((state IN ('REQUESTED', 'PRINTED')) = (closed_at IS NULL)),
    CHECK ((state = 'REQUESTED') <= (code_hash IS NULL))
);
CREATE UNIQUE INDEX organisation_letter_one_open ON organisation_letter (organisation_id)
    WHERE state IN ('REQUESTED', 'PRINTED');
CREATE INDEX organisation_letter_by_body ON organisation_letter (organisation_id, requested_at DESC);
CREATE INDEX organisation_letter_to_print ON organisation_letter (requested_at, id) WHERE state = 'REQUESTED';
