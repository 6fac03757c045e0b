-- Papers of a case: what was handed in as a file. The file itself lies in pieces beside it, so that nobody ever holds it whole.
CREATE TABLE document (
    id            uuid         PRIMARY KEY,
    case_id       uuid         NOT NULL REFERENCES casefile,
    purpose       varchar(20)  NOT NULL CHECK (purpose IN ('APPLICATION', 'MESSAGE', 'REMARK_ANSWER')),
    slot          varchar(80)  NOT NULL,
    message_id    uuid,
    name          varchar(255) NOT NULL,
    type          varchar(8)   NOT NULL CHECK (type IN ('PDF', 'PNG', 'JPEG', 'CSV')),
    size          bigint       NOT NULL CHECK (size > 0),
    sha256        varchar(64)  NOT NULL,
    scan          varchar(16)  NOT NULL CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'WAITING', 'INFECTED')),
    added_at      timestamptz  NOT NULL,
    added_by      varchar(64)  NOT NULL,
    added_by_name varchar(200) NOT NULL,
    added_by_side varchar(16)  NOT NULL CHECK (added_by_side IN ('APPLICANT', 'OFFICE')),
    version       bigint       NOT NULL,
    CHECK (message_id IS NULL OR purpose = 'MESSAGE')
);
CREATE INDEX document_by_case ON document (case_id, added_at);
CREATE INDEX document_waiting ON document (added_at) WHERE scan = 'WAITING';
CREATE INDEX document_unsent ON document (added_at) WHERE purpose = 'MESSAGE' AND message_id IS NULL;

CREATE TABLE document_piece (
    document_id uuid    NOT NULL REFERENCES document ON DELETE CASCADE,
    position    integer NOT NULL,
    bytes       bytea   NOT NULL,
    PRIMARY KEY (document_id, position)
);
-- What is uploaded is compressed already: trying again only costs time.
ALTER TABLE document_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What applicant and office write to each other about a case.
CREATE TABLE message (
    id          uuid          PRIMARY KEY,
    case_id     uuid          NOT NULL REFERENCES casefile,
    side        varchar(16)   NOT NULL CHECK (side IN ('APPLICANT', 'OFFICE')),
    author      varchar(64)   NOT NULL,
    author_name varchar(200)  NOT NULL,
    sent_at     timestamptz   NOT NULL,
    body        varchar(8000) NOT NULL,
    read_at     timestamptz
);
CREATE INDEX message_by_case ON message (case_id, sent_at);
CREATE INDEX message_unread ON message (case_id, side) WHERE read_at IS NULL;
ALTER TABLE document ADD FOREIGN KEY (message_id) REFERENCES message;

-- What those of the office note for each other; applicants never see it.
CREATE TABLE case_note (
    id          uuid          PRIMARY KEY,
    case_id     uuid          NOT NULL REFERENCES casefile,
    author      varchar(64)   NOT NULL,
    author_name varchar(200)  NOT NULL,
    noted_at    timestamptz   NOT NULL,
    body        varchar(8000) NOT NULL
);
CREATE INDEX case_note_by_case ON case_note (case_id, noted_at);

-- Whom the office writes to, where the application names somebody; otherwise it is the one who began the case.
ALTER TABLE casefile ADD COLUMN contact_name varchar(200);
ALTER TABLE casefile ADD COLUMN contact_email varchar(254);
UPDATE casefile SET contact_name = application.contact_name, contact_email = application.contact_email
FROM telework_application application
WHERE application.case_id = casefile.id AND application.contact_email IS NOT NULL;
