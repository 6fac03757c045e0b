-- What operators give to the bodies that take part in a campaign: logos, posters. A file is replaced whole; its bytes lie in pieces beside it.
CREATE TABLE telework_material (
    id                 uuid          PRIMARY KEY,
    campaign_id        uuid          NOT NULL REFERENCES telework_campaign,
    kind               varchar(16)   NOT NULL CHECK (kind IN ('LOGO', 'POSTER', 'OTHER')),
    title_ja           varchar(100)  NOT NULL,
    title_en           varchar(100)  NOT NULL,
    terms_ja           varchar(4000) NOT NULL,
    terms_en           varchar(4000) NOT NULL,
    revision           integer       NOT NULL,
    added_at           timestamptz   NOT NULL,
    added_by_name      varchar(200)  NOT NULL,
    withdrawn_at       timestamptz,
    withdrawn_by_name  varchar(200),
    file_id            uuid          UNIQUE,
    file_name          varchar(255),
    file_type          varchar(8)    CHECK (file_type IN ('PDF', 'PNG', 'JPEG')),
    file_size          bigint        CHECK (file_size > 0),
    file_sha256        varchar(64),
    file_added_at      timestamptz,
    file_added_by_name varchar(200),
    version            bigint        NOT NULL,
    CHECK (num_nulls(file_id, file_name, file_type, file_size, file_sha256, file_added_at, file_added_by_name) IN (0, 7))
);
CREATE INDEX telework_material_by_campaign ON telework_material (campaign_id, added_at);

CREATE TABLE telework_material_piece (
    file_id  uuid    NOT NULL REFERENCES telework_material (file_id) ON DELETE CASCADE,
    position integer NOT NULL,
    bytes    bytea   NOT NULL,
    PRIMARY KEY (file_id, position)
);
-- Pictures and PDFs are compressed already.
ALTER TABLE telework_material_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
