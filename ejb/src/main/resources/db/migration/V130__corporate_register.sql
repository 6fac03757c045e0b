-- The tax agency's register of corporate numbers, as an operator took it over from the published file.
CREATE TABLE corporate_body (
    corporate_number varchar(13)  PRIMARY KEY,
    name             varchar(500) NOT NULL,
    name_kana        varchar(500),
    kind             varchar(3)   NOT NULL,
    postal_code      varchar(500),
    prefecture       varchar(500),
    city             varchar(500),
    street           varchar(500),
    abroad           varchar(500),
    closed_on        date,
    closing_cause    varchar(2),
    successor        varchar(13),
    updated_on       date         NOT NULL,
    changed_on       date         NOT NULL,
    removed          boolean      NOT NULL,
    name_key         varchar(500) NOT NULL,
    name_pairs       text[]       NOT NULL,
    CHECK ((closed_on IS NULL) = (closing_cause IS NULL))
);
CREATE INDEX corporate_body_by_key ON corporate_body (name_key);
-- The pairs of neighbouring characters of the name: what is alike shares some of them. (pg_trgm sees no Japanese where the
-- database was made with the locale C.)
CREATE INDEX corporate_body_by_pairs ON corporate_body USING gin (name_pairs);

CREATE TABLE register_import (
    id              uuid         PRIMARY KEY,
    file_name       varchar(255) NOT NULL,
    file_size       bigint       NOT NULL,
    state           varchar(16)  NOT NULL CHECK (state IN ('RUNNING', 'INTERRUPTED', 'COMPLETE', 'GIVEN_UP')),
    trouble         varchar(16),
    trouble_line    bigint,
    lines           bigint       NOT NULL,
    taken           bigint       NOT NULL,
    rejected        bigint       NOT NULL,
    content_sha256  varchar(64),
    started_at      timestamptz  NOT NULL,
    started_by_name varchar(200) NOT NULL,
    heard_at        timestamptz  NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX register_import_by_start ON register_import (started_at DESC, id);
-- one at a time: whatever is not ended is gone on with or given up first
CREATE UNIQUE INDEX register_import_one_open ON register_import ((true)) WHERE state IN ('RUNNING', 'INTERRUPTED');

CREATE TABLE register_rejected_line (
    import_id uuid        NOT NULL REFERENCES register_import,
    line      bigint      NOT NULL,
    fault     varchar(16) NOT NULL,
    number    varchar(40) NOT NULL,
    PRIMARY KEY (import_id, line)
);
