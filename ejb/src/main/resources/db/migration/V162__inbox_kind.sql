-- An inbox can show the cases of one kind alone: the most urgent of them are the first rows of a scan, however few they are.
CREATE INDEX work_item_by_kind ON work_item (kind, escalated DESC, due_on, submitted_at, id);
