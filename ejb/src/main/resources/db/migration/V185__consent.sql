-- What visitors are asked, in revisions that never change, and what they answered (ISO/IEC TS 27560:2023).
CREATE TABLE consent_purpose (
    id   uuid        PRIMARY KEY,
    code varchar(40) NOT NULL UNIQUE
);
CREATE TABLE consent_notice (
    id                uuid         PRIMARY KEY,
    purpose_id        uuid         NOT NULL REFERENCES consent_purpose,
    number            integer      NOT NULL CHECK (number > 0),
    predecessor_id    uuid         REFERENCES consent_notice,
    hash              char(64)     NOT NULL,
    material          boolean      NOT NULL,
    servicer_id       uuid         REFERENCES servicer,
    servicer_kind     varchar(16)  CHECK (servicer_kind IN ('MUSEUM', 'LODGING', 'RESTAURANT', 'TRANSPORT', 'OTHER')),
    legal_basis       varchar(16)  NOT NULL CHECK (legal_basis IN ('CONSENT', 'LAW')),
    retention_days    integer      NOT NULL CHECK (retention_days >= 0),
    validity          varchar(16)  NOT NULL CHECK (validity IN ('AFTER_GIVING', 'AFTER_DEPARTURE')),
    validity_days     integer      NOT NULL CHECK (validity_days >= 0),
    withdrawal_method varchar(40)  NOT NULL,
    effective_from    timestamptz  NOT NULL,
    published_at      timestamptz  NOT NULL,
    UNIQUE (purpose_id, number),
    CHECK ((servicer_id IS NULL) <> (servicer_kind IS NULL)),
    CHECK ((number = 1) = (predecessor_id IS NULL))
);
CREATE INDEX consent_notice_in_effect ON consent_notice (purpose_id, effective_from DESC);
CREATE TABLE consent_notice_attribute (
    notice_id      uuid        NOT NULL REFERENCES consent_notice,
    attribute_code varchar(40) NOT NULL REFERENCES attribute,
    required       boolean     NOT NULL,
    position       integer     NOT NULL,
    PRIMARY KEY (notice_id, attribute_code)
);
CREATE TABLE consent_notice_text (
    notice_id uuid          NOT NULL REFERENCES consent_notice,
    language  varchar(16)   NOT NULL,
    title     varchar(100)  NOT NULL,
    purpose   varchar(1000) NOT NULL,
    benefit   varchar(1000) NOT NULL,
    PRIMARY KEY (notice_id, language)
);
REVOKE UPDATE, DELETE, TRUNCATE ON consent_notice, consent_notice_attribute, consent_notice_text FROM ${app_role};

CREATE TABLE consent_record (
    id                uuid        PRIMARY KEY,
    visitor_id        uuid        NOT NULL REFERENCES visitor,
    purpose_id        uuid        NOT NULL REFERENCES consent_purpose,
    notice_id         uuid        NOT NULL REFERENCES consent_notice,
    state             varchar(16) NOT NULL CHECK (state IN ('REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'INVALIDATED', 'HALTED')),
    language          varchar(16) NOT NULL,
    begun_at          timestamptz NOT NULL,
    given_at          timestamptz,
    expires_at        timestamptz,
    ended_at          timestamptz,
    asked_notice_id   uuid        REFERENCES consent_notice,
    disputed          boolean     NOT NULL DEFAULT false,
    version           bigint      NOT NULL
);
CREATE UNIQUE INDEX consent_record_living ON consent_record (visitor_id, purpose_id) WHERE state IN ('REQUESTED', 'GIVEN');
CREATE INDEX consent_record_of_visitor ON consent_record (visitor_id, begun_at DESC);
CREATE INDEX consent_record_given ON consent_record (purpose_id) WHERE state = 'GIVEN';
CREATE TABLE consent_grant (
    consent_id     uuid        NOT NULL REFERENCES consent_record,
    attribute_code varchar(40) NOT NULL REFERENCES attribute,
    PRIMARY KEY (consent_id, attribute_code)
);
CREATE TABLE consent_event (
    id         uuid        PRIMARY KEY,
    consent_id uuid        NOT NULL REFERENCES consent_record,
    notice_id  uuid        NOT NULL REFERENCES consent_notice,
    event      varchar(16) NOT NULL CHECK (event IN ('NOTICE_SHOWN', 'REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'INVALIDATED', 'HALTED')),
    at         timestamptz NOT NULL,
    actor      varchar(16) NOT NULL CHECK (actor IN ('VISITOR', 'GUARDIAN', 'SYSTEM', 'OFFICE')),
    attributes varchar(1000) NOT NULL
);
CREATE INDEX consent_event_of_record ON consent_event (consent_id, at);
REVOKE UPDATE, DELETE, TRUNCATE ON consent_event FROM ${app_role};
CREATE TABLE consent_receipt (
    id         uuid        PRIMARY KEY,
    consent_id uuid        NOT NULL REFERENCES consent_record,
    kind       varchar(16) NOT NULL CHECK (kind IN ('GIVEN', 'ENDED')),
    notice_id  uuid        NOT NULL REFERENCES consent_notice,
    issued_at  timestamptz NOT NULL,
    signed     text        NOT NULL
);
CREATE INDEX consent_receipt_of_record ON consent_receipt (consent_id, issued_at);
REVOKE UPDATE, DELETE, TRUNCATE ON consent_receipt FROM ${app_role};

ALTER TABLE sealing_keyset DROP CONSTRAINT sealing_keyset_purpose_check;
ALTER TABLE sealing_keyset ADD CONSTRAINT sealing_keyset_purpose_check CHECK (purpose IN ('VALUES', 'IDENTIFIERS', 'RECEIPTS'));
