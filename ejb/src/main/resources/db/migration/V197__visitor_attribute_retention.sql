-- The last day on which a value is kept: days of the catalogue after the stay. It is not sealed, because housekeeping has to find what is over
-- without opening anything. What was entered before counts as if the stay ended a year later, the latest end that is accepted, until it is
-- saved again.
ALTER TABLE visitor_attribute ADD COLUMN keep_until date;
UPDATE visitor_attribute
SET keep_until = (changed_at AT TIME ZONE 'Asia/Tokyo')::date + interval '1 year' + make_interval(days => a.retention_days)
FROM attribute a
WHERE a.code = attribute_code;
ALTER TABLE visitor_attribute ALTER COLUMN keep_until SET NOT NULL;
CREATE INDEX visitor_attribute_over ON visitor_attribute (keep_until);
