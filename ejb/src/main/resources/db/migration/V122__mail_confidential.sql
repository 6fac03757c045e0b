-- A mail that carries a secret: nobody reads it here, and its words are forgotten once it has left.
ALTER TABLE mail ADD COLUMN confidential boolean NOT NULL DEFAULT false;
