-- What a case is about: something new, or a change of something that was accepted before.
ALTER TABLE casefile ADD COLUMN kind varchar(16) NOT NULL DEFAULT 'APPLICATION' CHECK (kind IN ('APPLICATION', 'CHANGE'));
ALTER TABLE work_item ADD COLUMN kind varchar(16) NOT NULL DEFAULT 'APPLICATION' CHECK (kind IN ('APPLICATION', 'CHANGE'));
