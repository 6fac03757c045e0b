-- Whoever signed in: what the identity provider said last, the language chosen, the organisation acted for.
CREATE TABLE account (
    subject         varchar(64)  PRIMARY KEY,
    username        varchar(255) NOT NULL,
    display_name    varchar(255) NOT NULL,
    email           varchar(320),
    language        varchar(35),
    organisation_id uuid         REFERENCES organisation,
    last_seen_at    timestamptz  NOT NULL
);
