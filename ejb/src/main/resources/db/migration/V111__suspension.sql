-- A case can stand still: since when, and that its tasks are not late meanwhile.
ALTER TABLE casefile ADD COLUMN suspended_on date;
ALTER TABLE casefile ADD CHECK (suspended = (suspended_on IS NOT NULL));
ALTER TABLE work_item ADD COLUMN suspended boolean NOT NULL DEFAULT false;
ALTER TABLE work_item ALTER COLUMN suspended DROP DEFAULT;

DROP INDEX work_item_workload;
CREATE INDEX work_item_workload ON work_item (office_id, candidate_role, task, assignee, due_on)
    INCLUDE (assignee_name, suspended);
