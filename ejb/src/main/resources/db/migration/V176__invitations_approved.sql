-- An invitation is for the one whose address it was sent to. Whoever accepts it with another account asks to be let in, and the
-- right of an administrator is given by an administrator.
ALTER TABLE account ADD COLUMN email_verified boolean NOT NULL DEFAULT false;
ALTER TABLE organisation_join_request ADD COLUMN invited_email varchar(254);
ALTER TABLE organisation_member ADD COLUMN administrator_proposed boolean NOT NULL DEFAULT false;
