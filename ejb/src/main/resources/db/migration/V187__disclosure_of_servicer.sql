-- What a servicer received, the latest first: its people read that page by page.
CREATE INDEX disclosure_of_servicer ON disclosure (servicer_id, at DESC, id DESC);
