-- When an office (or, without one, every office) is closed besides weekends and national holidays.
CREATE TABLE office_closing (
    id        uuid    PRIMARY KEY,
    office_id uuid    REFERENCES office,
    first_on  date    NOT NULL,
    last_on   date    NOT NULL,
    yearly    boolean NOT NULL,
    CHECK (last_on >= first_on)
);

-- The turn of the year, by the law on the holidays of administrative organs (昭和63年法律第91号).
INSERT INTO office_closing (id, office_id, first_on, last_on, yearly)
VALUES ('00000000-0000-4000-9100-000000000001', NULL, '2015-12-29', '2016-01-03', true);
