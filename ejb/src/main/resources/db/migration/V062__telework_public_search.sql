-- What the public list is searched in: name and reading, whatever width and case they were written in.
ALTER TABLE telework_registration ADD COLUMN public_search varchar(420)
    GENERATED ALWAYS AS (lower(normalize(public_name, NFKC)) || ' ' || coalesce(public_name_kana, '')) STORED;
