-- What a body is: confirmed bodies have been seen by an office or answered a letter, the others are provisional.
ALTER TABLE organisation ADD COLUMN sole_trader boolean NOT NULL DEFAULT false;
ALTER TABLE organisation ADD COLUMN confirmed_at timestamptz;
ALTER TABLE organisation ADD COLUMN confirmed_by varchar(16) CHECK (confirmed_by IN ('ACCEPTANCE', 'LETTER'));
ALTER TABLE organisation ADD CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL));
UPDATE organisation SET confirmed_by = 'ACCEPTANCE', confirmed_at = accepted.at
FROM (SELECT organisation_id, min(coalesce(closed_at, submitted_at, created_at)) AS at
      FROM casefile WHERE verdict IN ('ACCEPTED', 'PARTLY') GROUP BY organisation_id) accepted
WHERE accepted.organisation_id = organisation.id;

-- A membership has an id of its own, so that pages and the audit name it without naming the person.
ALTER TABLE organisation_member ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
CREATE INDEX organisation_member_by_time ON organisation_member (organisation_id, joined_at, id);

-- Somebody asks to be let into a body that a colleague registered.
CREATE TABLE organisation_join_request (
    id              uuid         PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    subject         varchar(64)  NOT NULL,
    state           varchar(16)  NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'DECLINED', 'CANCELLED')),
    requested_at    timestamptz  NOT NULL,
    closed_at       timestamptz,
    closed_by       varchar(64),
    reason          varchar(500),
    version         bigint       NOT NULL,
    CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX organisation_join_request_one_open ON organisation_join_request (organisation_id, subject)
    WHERE state = 'OPEN';
CREATE INDEX organisation_join_request_open ON organisation_join_request (organisation_id, requested_at, id)
    WHERE state = 'OPEN';
CREATE INDEX organisation_join_request_by_subject ON organisation_join_request (subject, requested_at DESC, id);

-- A body invites somebody by mail. The link's secret is in the mail only; here is its SHA-256.
CREATE TABLE organisation_invitation (
    id              uuid         PRIMARY KEY,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    email           varchar(254) NOT NULL,
    administrator   boolean      NOT NULL,
    token_hash      varchar(64)  NOT NULL UNIQUE,
    state           varchar(16)  NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'REVOKED')),
    invited_at      timestamptz  NOT NULL,
    invited_by      varchar(64)  NOT NULL,
    sent_at         timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    closed_at       timestamptz,
    closed_by       varchar(64),
    version         bigint       NOT NULL,
    CHECK ((state = 'OPEN') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX organisation_invitation_one_open ON organisation_invitation (organisation_id, email)
    WHERE state = 'OPEN';
CREATE INDEX organisation_invitation_open ON organisation_invitation (organisation_id, invited_at DESC, id)
    WHERE state = 'OPEN';
