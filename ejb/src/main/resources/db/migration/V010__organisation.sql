CREATE TABLE organisation (
    id               uuid         PRIMARY KEY,
    corporate_number varchar(13)  UNIQUE,
    name             varchar(200) NOT NULL,
    name_kana        varchar(200),
    created_at       timestamptz  NOT NULL,
    version          bigint       NOT NULL
);

CREATE TABLE organisation_member (
    organisation_id uuid        NOT NULL REFERENCES organisation,
    subject         varchar(64) NOT NULL,
    administrator   boolean     NOT NULL,
    joined_at       timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, subject)
);
CREATE INDEX organisation_member_by_subject ON organisation_member (subject);
