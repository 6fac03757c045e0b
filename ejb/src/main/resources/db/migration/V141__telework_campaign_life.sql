-- The life of a campaign: in the making until it is announced, then by its dates, shut early or put away by an operator.
ALTER TABLE telework_campaign
    ADD COLUMN announced_at timestamptz DEFAULT now(),
    ADD COLUMN closed_at    timestamptz,
    ADD COLUMN archived_at  timestamptz;
CREATE INDEX telework_campaign_by_start ON telework_campaign (starts_on DESC, code);

-- Tables that replace the campaign's first one, each from its day on; a published table is never changed.
CREATE TABLE telework_category_table (
    campaign_id       uuid         NOT NULL REFERENCES telework_campaign,
    applies_from      date         NOT NULL,
    table_version     varchar(60)  NOT NULL,
    category_table    text         NOT NULL,
    published_at      timestamptz  NOT NULL,
    published_by_name varchar(200) NOT NULL,
    PRIMARY KEY (campaign_id, applies_from)
);

-- By which table a registration was sorted when it was handed in.
ALTER TABLE telework_application ADD COLUMN category_table_version varchar(60);

-- What the body of a draft has been told about its campaign, so that it is told once.
CREATE TABLE telework_campaign_notice (
    case_id uuid        NOT NULL REFERENCES casefile,
    kind    varchar(80) NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, kind)
);
