-- Who may ask for what visitors keep: servicers, what they are called, whose tokens are theirs, and the counters at which they ask.
CREATE TABLE servicer (
    id              uuid         PRIMARY KEY,
    code            varchar(40)  NOT NULL UNIQUE,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    kind            varchar(16)  NOT NULL CHECK (kind IN ('MUSEUM', 'LODGING', 'RESTAURANT', 'TRANSPORT', 'OTHER')),
    state           varchar(16)  NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'LEFT')),
    country         varchar(2)   NOT NULL,
    contact         varchar(254) NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX servicer_of_organisation ON servicer (organisation_id);
CREATE TABLE servicer_text (
    servicer_id uuid         NOT NULL REFERENCES servicer,
    language    varchar(16)  NOT NULL,
    name        varchar(100) NOT NULL,
    address     varchar(200) NOT NULL,
    PRIMARY KEY (servicer_id, language)
);
CREATE TABLE servicer_client (
    subject     varchar(64) PRIMARY KEY,
    servicer_id uuid        NOT NULL REFERENCES servicer
);
CREATE TABLE servicer_terminal (
    id          uuid         PRIMARY KEY,
    servicer_id uuid         NOT NULL REFERENCES servicer,
    code        varchar(40)  NOT NULL,
    place       varchar(100) NOT NULL,
    blocked_at  timestamptz,
    UNIQUE (servicer_id, code)
);
