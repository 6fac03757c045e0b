-- A plan brought as a file, until it is taken over: what it says and what is wrong with it, never the file itself.
CREATE TABLE telework_plan_file (
    case_id          uuid         PRIMARY KEY REFERENCES casefile,
    lines            integer      NOT NULL,
    received_at      timestamptz  NOT NULL,
    received_by_name varchar(200) NOT NULL,
    version          bigint       NOT NULL
);

CREATE TABLE telework_plan_file_day (
    case_id   uuid        NOT NULL REFERENCES telework_plan_file,
    day       date        NOT NULL,
    place     varchar(16) NOT NULL,
    headcount integer     NOT NULL CHECK (headcount BETWEEN 1 AND 9999999),
    PRIMARY KEY (case_id, day, place)
);

CREATE TABLE telework_plan_file_problem (
    case_id      uuid         NOT NULL REFERENCES telework_plan_file,
    line         integer      NOT NULL,
    in_column    varchar(16),
    fault        varchar(24)  NOT NULL,
    earlier_line integer      NOT NULL,
    original     varchar(400) NOT NULL
);
CREATE INDEX telework_plan_file_problem_by_case ON telework_plan_file_problem (case_id, line);
