-- Who did what, when: appended in the transaction of what was done, never changed. Identifiers only.
CREATE TABLE audit_entry (
    id              uuid         PRIMARY KEY,
    at              timestamptz  NOT NULL,
    actor           varchar(64)  NOT NULL,
    actor_roles     varchar(200) NOT NULL,
    organisation_id uuid,
    action          varchar(80)  NOT NULL,
    case_id         uuid,
    record_id       uuid
);
CREATE INDEX audit_entry_by_time ON audit_entry (at DESC, id);
CREATE INDEX audit_entry_by_case ON audit_entry (case_id, at) WHERE case_id IS NOT NULL;

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app_role};
