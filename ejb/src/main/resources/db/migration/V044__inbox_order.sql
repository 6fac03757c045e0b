-- One index per order in which an inbox can be read, across offices: a page is the first rows of a scan, however long the list is.
CREATE INDEX work_item_by_urgency ON work_item (escalated DESC, due_on, submitted_at, id);
CREATE INDEX work_item_unassigned ON work_item (escalated DESC, due_on, submitted_at, id) WHERE assignee IS NULL;
CREATE INDEX work_item_by_receipt ON work_item (submitted_at DESC, id);
CREATE INDEX work_item_by_reference ON work_item (reference, id);
CREATE INDEX work_item_by_subject ON work_item (subject, submitted_at, id);

-- The figures above an inbox are read from the index alone.
CREATE INDEX work_item_workload ON work_item (office_id, candidate_role, task, assignee, due_on) INCLUDE (assignee_name);

-- What the inbox is searched in, whatever width and case it was written in: one comparison for each row.
ALTER TABLE work_item ADD COLUMN search varchar(460)
    GENERATED ALWAYS AS (lower(normalize(subject, NFKC)) || ' ' || lower(reference)) STORED;
