-- At which version of the application each section was last saved: people on different sections, or tabs, do not stand in each other's way.
CREATE TABLE telework_section_save (
    case_id uuid        NOT NULL REFERENCES telework_application ON DELETE CASCADE,
    section varchar(16) NOT NULL,
    version bigint      NOT NULL,
    PRIMARY KEY (case_id, section)
);
