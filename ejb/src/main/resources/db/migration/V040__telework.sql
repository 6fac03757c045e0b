CREATE TABLE telework_campaign (
    id                     uuid         PRIMARY KEY,
    code                   varchar(40)  NOT NULL UNIQUE,
    name_ja                varchar(100) NOT NULL,
    name_en                varchar(100) NOT NULL,
    area_ja                varchar(100) NOT NULL,
    area_en                varchar(100) NOT NULL,
    starts_on              date         NOT NULL,
    ends_on                date         NOT NULL,
    key_day                date         NOT NULL,
    baseline_from          date         NOT NULL,
    baseline_to            date         NOT NULL,
    opens_on               date         NOT NULL,
    closes_on              date         NOT NULL,
    category_table         text         NOT NULL,
    category_table_version varchar(40)  NOT NULL,
    version                bigint       NOT NULL,
    CHECK (starts_on <= ends_on AND opens_on <= closes_on AND baseline_from <= baseline_to),
    CHECK (key_day BETWEEN starts_on AND ends_on)
);

CREATE TABLE telework_application (
    case_id                uuid PRIMARY KEY REFERENCES casefile,
    campaign_id            uuid NOT NULL REFERENCES telework_campaign,
    organisation_id        uuid NOT NULL REFERENCES organisation,
    name                   varchar(200),
    name_kana              varchar(200),
    corporate_number       varchar(13),
    without_number         boolean NOT NULL,
    postal_code            varchar(7),
    prefecture             varchar(2),
    city                   varchar(100),
    street                 varchar(200),
    building               varchar(200),
    industry               varchar(1),
    industry_revision      integer,
    staff_total            integer CHECK (staff_total BETWEEN 1 AND 9999999),
    staff_regular          integer CHECK (staff_regular BETWEEN 0 AND 9999999),
    size_class             varchar(16),
    website                varchar(500),
    contact_department     varchar(200),
    contact_name           varchar(100),
    contact_kana           varchar(100),
    contact_email          varchar(254),
    contact_phone          varchar(20),
    off_peak               boolean,
    off_peak_headcount     integer CHECK (off_peak_headcount BETWEEN 0 AND 9999999),
    supports               boolean,
    support_offers         varchar(200),
    support_description    varchar(2000),
    survey_willing         boolean,
    survey_email           varchar(254),
    baseline_commuters     integer CHECK (baseline_commuters BETWEEN 0 AND 9999999),
    security_measures      varchar(400),
    security_note          varchar(2000),
    declaration_title      varchar(100),
    declaration_name       varchar(100),
    declaration_text       varchar(1000),
    declared               boolean NOT NULL,
    publication_decided    boolean NOT NULL,
    public_items           varchar(400),
    findings               varchar(400),
    risk_table_version     varchar(80),
    category               varchar(24),
    supporting             boolean NOT NULL,
    saved_at               timestamptz NOT NULL,
    saved_by_name          varchar(200) NOT NULL,
    version                bigint NOT NULL
);
CREATE INDEX telework_application_by_campaign ON telework_application (campaign_id, organisation_id);
CREATE INDEX telework_application_by_number ON telework_application (campaign_id, corporate_number);
CREATE INDEX telework_application_by_name ON telework_application (campaign_id, name);

CREATE TABLE telework_planned_day (
    case_id   uuid        NOT NULL REFERENCES telework_application,
    day       date        NOT NULL,
    place     varchar(16) NOT NULL,
    headcount integer     NOT NULL CHECK (headcount BETWEEN 1 AND 9999999),
    PRIMARY KEY (case_id, day, place)
);

CREATE TABLE telework_registration (
    id                 uuid         PRIMARY KEY,
    campaign_id        uuid         NOT NULL REFERENCES telework_campaign,
    organisation_id    uuid         NOT NULL REFERENCES organisation,
    accepted_case_id   uuid         NOT NULL UNIQUE REFERENCES casefile,
    state              varchar(16)  NOT NULL CHECK (state IN ('PUBLISHED', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
    category           varchar(24)  NOT NULL,
    supporting         boolean      NOT NULL,
    published_at       timestamptz  NOT NULL,
    public_name        varchar(200),
    public_name_kana   varchar(200),
    public_prefecture  varchar(2),
    public_city        varchar(100),
    public_industry    varchar(1),
    public_staff       integer,
    public_size_class  varchar(16),
    public_days        integer,
    public_key_day     integer,
    public_support     varchar(200),
    public_declaration varchar(1000),
    public_website     varchar(500),
    version            bigint       NOT NULL
);
CREATE INDEX telework_registration_public ON telework_registration (campaign_id, public_name_kana, id)
    WHERE state IN ('PUBLISHED', 'ACTIVE') AND public_name IS NOT NULL;
CREATE INDEX telework_registration_by_campaign ON telework_registration (campaign_id, category, supporting);
CREATE UNIQUE INDEX telework_registration_one_in_force ON telework_registration (campaign_id, organisation_id)
    WHERE state IN ('PUBLISHED', 'ACTIVE', 'SUSPENDED');
