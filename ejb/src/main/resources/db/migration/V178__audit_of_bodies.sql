-- Which body, and whose membership or request, an entry is about; entries made before this say neither.
ALTER TABLE audit_entry ADD COLUMN body_id uuid;
ALTER TABLE audit_entry ADD COLUMN person varchar(64);
CREATE INDEX audit_entry_by_body ON audit_entry (body_id, at) WHERE body_id IS NOT NULL;
CREATE INDEX audit_entry_by_person ON audit_entry (person, at) WHERE person IS NOT NULL;
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, at);
CREATE INDEX account_by_name ON account (display_name);
