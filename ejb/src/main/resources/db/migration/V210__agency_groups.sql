-- Groups of travellers that a travel agency prepared, and the records that nobody has taken over yet. What a record holds is sealed (see
-- sealing_keyset), its code is there as a keyed hash only, and it is deleted once it is taken over, declined, withdrawn or has vanished.
CREATE TABLE agency_group (
    id              uuid         PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    name            varchar(100) NOT NULL,
    arrives_on      date         NOT NULL,
    departs_on      date         NOT NULL CHECK (departs_on >= arrives_on),
    claimable_until date         NOT NULL CHECK (claimable_until >= arrives_on),
    state           varchar(16)  NOT NULL CHECK (state IN ('PREPARED', 'SETTLED', 'VANISHED', 'WITHDRAWN')),
    travellers      integer      NOT NULL CHECK (travellers > 0),
    waiting         integer      NOT NULL CHECK (waiting BETWEEN 0 AND travellers),
    claimed         integer      NOT NULL CHECK (claimed BETWEEN 0 AND travellers),
    declined        integer      NOT NULL CHECK (declined BETWEEN 0 AND travellers),
    prepared_at     timestamptz  NOT NULL,
    prepared_by     varchar(64)  NOT NULL,
    version         bigint       NOT NULL
);
CREATE INDEX agency_group_of_body ON agency_group (organisation_id, prepared_at DESC, id);
CREATE TABLE agency_prepared_record (
    id        uuid        PRIMARY KEY,
    group_id  uuid        NOT NULL REFERENCES agency_group,
    line      integer     NOT NULL,
    language  varchar(16) NOT NULL,
    code_hash char(64)    NOT NULL UNIQUE,
    version   bigint      NOT NULL
);
CREATE INDEX agency_prepared_record_of_group ON agency_prepared_record (group_id, line);
CREATE TABLE agency_prepared_value (
    record_id      uuid        NOT NULL REFERENCES agency_prepared_record ON DELETE CASCADE,
    attribute_code varchar(40) NOT NULL REFERENCES attribute,
    sealed         bytea       NOT NULL,
    PRIMARY KEY (record_id, attribute_code)
);
-- Wrong codes of the last hour: who types too many has to wait.
CREATE TABLE agency_wrong_code (
    subject    varchar(64) NOT NULL,
    entered_at timestamptz NOT NULL
);
CREATE INDEX agency_wrong_code_of_subject ON agency_wrong_code (subject, entered_at);
