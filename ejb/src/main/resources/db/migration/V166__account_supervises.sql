-- Whether the person was a supervisor when they last signed in: for mails to the supervisors of an office.
ALTER TABLE account ADD COLUMN supervises boolean NOT NULL DEFAULT false;
