-- The page on which a task is done, as the process names it.
ALTER TABLE work_item ADD COLUMN form varchar(200) NOT NULL DEFAULT '/telework/review.xhtml';
ALTER TABLE work_item ALTER COLUMN form DROP DEFAULT;
