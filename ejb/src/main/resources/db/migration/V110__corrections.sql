-- Remarks of the office at the answers of a case, gathered as a draft, then asked as one round of corrections (修正のお願い).
CREATE TABLE correction_round (
    id               uuid         PRIMARY KEY,
    case_id          uuid         NOT NULL REFERENCES casefile,
    number           integer      NOT NULL CHECK (number > 0),
    state            varchar(16)  NOT NULL CHECK (state IN ('DRAFT', 'ASKED', 'RETURNED', 'LAPSED', 'VOID')),
    changed_by_name  varchar(200) NOT NULL,
    changed_at       timestamptz  NOT NULL,
    asked_by         varchar(64),
    asked_by_name    varchar(200),
    asked_at         timestamptz,
    remind_on        date,
    answer_due_on    date,
    returned_by_name varchar(200),
    returned_at      timestamptz,
    version          bigint       NOT NULL,
    UNIQUE (case_id, number),
    CHECK (state <> 'ASKED' OR asked_at IS NOT NULL AND remind_on IS NOT NULL AND answer_due_on IS NOT NULL),
    CHECK ((state = 'RETURNED') = (returned_at IS NOT NULL))
);
-- one round in the making or with the applicant at the most
CREATE UNIQUE INDEX correction_round_one_open ON correction_round (case_id) WHERE state IN ('DRAFT', 'ASKED');

-- What is to be corrected where: the answer as it stood when asked beside the answer as it came back.
CREATE TABLE correction_remark (
    id            uuid          PRIMARY KEY,
    round_id      uuid          NOT NULL REFERENCES correction_round,
    field         varchar(80)   NOT NULL,
    position      integer       NOT NULL,
    body          varchar(8000) NOT NULL,
    author        varchar(64)   NOT NULL,
    author_name   varchar(200)  NOT NULL,
    written_at    timestamptz   NOT NULL,
    answer_before text,
    answer_after  text,
    UNIQUE (round_id, field)
);
