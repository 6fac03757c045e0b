CREATE TABLE office (
    id      uuid         PRIMARY KEY,
    code    varchar(40)  NOT NULL UNIQUE,
    name_ja varchar(100) NOT NULL,
    name_en varchar(100) NOT NULL
);

-- Which office handles a service where: a row without a prefecture is the rule for all others.
CREATE TABLE office_jurisdiction (
    service    varchar(40) NOT NULL,
    prefecture varchar(2),
    office_id  uuid        NOT NULL REFERENCES office,
    UNIQUE NULLS NOT DISTINCT (service, prefecture)
);

CREATE TABLE office_member (
    office_id uuid        NOT NULL REFERENCES office,
    subject   varchar(64) NOT NULL,
    PRIMARY KEY (office_id, subject)
);
CREATE INDEX office_member_by_subject ON office_member (subject);

INSERT INTO office (id, code, name_ja, name_en)
VALUES ('00000000-0000-4000-9000-000000000001', 'headquarters', '本部事務局', 'Head office');
INSERT INTO office_jurisdiction (service, prefecture, office_id)
VALUES ('telework', NULL, '00000000-0000-4000-9000-000000000001');

CREATE SEQUENCE casefile_reference;

CREATE TABLE casefile (
    id              uuid         PRIMARY KEY,
    service         varchar(40)  NOT NULL,
    reference       varchar(24)  UNIQUE,
    organisation_id uuid         NOT NULL REFERENCES organisation,
    office_id       uuid         REFERENCES office,
    subject         varchar(200) NOT NULL,
    status          varchar(24)  NOT NULL CHECK (status IN
                    ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'WAITING_FOR_APPLICANT', 'DECIDED', 'LAPSED', 'WITHDRAWN')),
    verdict         varchar(16)  CHECK (verdict IN ('ACCEPTED', 'PARTLY', 'REFUSED')),
    suspended       boolean      NOT NULL DEFAULT false,
    escalated       boolean      NOT NULL DEFAULT false,
    created_at      timestamptz  NOT NULL,
    created_by      varchar(64)  NOT NULL,
    submitted_at    timestamptz,
    due_on          date,
    closed_at       timestamptz,
    version         bigint       NOT NULL,
    CHECK ((status = 'DECIDED') = (verdict IS NOT NULL))
);
CREATE INDEX casefile_by_organisation ON casefile (organisation_id, created_at DESC);
CREATE INDEX casefile_by_office ON casefile (office_id, status, due_on);

CREATE TABLE timeline_entry (
    id         uuid          PRIMARY KEY,
    case_id    uuid          NOT NULL REFERENCES casefile,
    at         timestamptz   NOT NULL,
    event      varchar(60)   NOT NULL,
    actor_kind varchar(16)   NOT NULL CHECK (actor_kind IN ('APPLICANT', 'OFFICE', 'SYSTEM')),
    actor      varchar(64)   NOT NULL,
    actor_name varchar(200)  NOT NULL,
    note       varchar(2000),
    internal   boolean       NOT NULL
);
CREATE INDEX timeline_entry_by_case ON timeline_entry (case_id, at);

-- How many further approvals a drafted decision needs, and whose: 0 is 専決.
CREATE TABLE decision_rule (
    service           varchar(40) NOT NULL,
    verdict           varchar(16) NOT NULL,
    further_approvals integer     NOT NULL CHECK (further_approvals BETWEEN 0 AND 5),
    PRIMARY KEY (service, verdict)
);
INSERT INTO decision_rule (service, verdict, further_approvals)
VALUES ('telework', 'ACCEPTED', 0), ('telework', 'PARTLY', 1), ('telework', 'REFUSED', 1);

CREATE TABLE decision (
    id                uuid          PRIMARY KEY,
    case_id           uuid          NOT NULL REFERENCES casefile,
    verdict           varchar(16)   NOT NULL CHECK (verdict IN ('ACCEPTED', 'PARTLY', 'REFUSED')),
    reason            varchar(2000),
    state             varchar(16)   NOT NULL CHECK (state IN ('DRAFTED', 'EFFECTIVE', 'RETURNED', 'VOID')),
    further_approvals integer       NOT NULL,
    drafted_by        varchar(64)   NOT NULL,
    drafted_by_name   varchar(200)  NOT NULL,
    drafted_at        timestamptz   NOT NULL,
    effective_at      timestamptz,
    returned_reason   varchar(2000),
    basis             varchar(200),
    version           bigint        NOT NULL
);
CREATE INDEX decision_by_case ON decision (case_id, drafted_at);
-- one decision in force and one in the making at the most
CREATE UNIQUE INDEX decision_one_open ON decision (case_id) WHERE state IN ('DRAFTED', 'EFFECTIVE');

CREATE TABLE decision_approval (
    decision_id   uuid         NOT NULL REFERENCES decision,
    approver      varchar(64)  NOT NULL,
    approver_name varchar(200) NOT NULL,
    approved_at   timestamptz  NOT NULL,
    PRIMARY KEY (decision_id, approver)
);

CREATE TABLE work_item (
    id             varchar(64)  PRIMARY KEY,
    case_id        uuid         NOT NULL REFERENCES casefile,
    service        varchar(40)  NOT NULL,
    task           varchar(80)  NOT NULL,
    candidate_role varchar(20)  NOT NULL,
    office_id      uuid         NOT NULL REFERENCES office,
    assignee       varchar(64),
    assignee_name  varchar(200),
    subject        varchar(200) NOT NULL,
    reference      varchar(24)  NOT NULL,
    submitted_at   timestamptz  NOT NULL,
    created_at     timestamptz  NOT NULL,
    due_on         date         NOT NULL,
    escalated      boolean      NOT NULL,
    version        bigint       NOT NULL
);
CREATE INDEX work_item_by_case ON work_item (case_id);
CREATE INDEX work_item_inbox ON work_item (office_id, candidate_role, escalated DESC, due_on, submitted_at, id);
CREATE INDEX work_item_by_assignee ON work_item (assignee, escalated DESC, due_on, submitted_at, id)
    WHERE assignee IS NOT NULL;
