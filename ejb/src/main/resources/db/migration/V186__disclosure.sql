-- What was given to whom, on which consent: one row for each disclosure, written with it, never changed, without values. Kept by month.
CREATE TABLE disclosure (
    id          uuid          NOT NULL,
    at          timestamptz   NOT NULL,
    visitor_id  uuid          NOT NULL,
    servicer_id uuid          NOT NULL,
    terminal_id uuid          NOT NULL,
    purpose_id  uuid          NOT NULL,
    consent_id  uuid          NOT NULL,
    notice_id   uuid          NOT NULL,
    attributes  varchar(1000) NOT NULL,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE INDEX disclosure_of_visitor ON disclosure (visitor_id, at DESC, id);
CREATE INDEX disclosure_of_consent ON disclosure (consent_id, at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON disclosure FROM ${app_role};

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record of disclosures is only added to';
END $$;
CREATE TRIGGER disclosure_is_only_added_to BEFORE UPDATE OR DELETE ON disclosure
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The application may have a month added, and nothing else done to the table.
CREATE FUNCTION add_disclosure_month(day date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    first_day date := date_trunc('month', day);
    part      text := 'disclosure_' || to_char(first_day, 'YYYYMM');
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('disclosure'));
    IF to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF disclosure FOR VALUES FROM (%L) TO (%L)', part,
            first_day::timestamp AT TIME ZONE 'Asia/Tokyo', (first_day + interval '1 month')::timestamp AT TIME ZONE 'Asia/Tokyo');
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM ${app_role}', part);
    END IF;
END $$;
REVOKE EXECUTE ON FUNCTION add_disclosure_month(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_disclosure_month(date) TO ${app_role};
SELECT add_disclosure_month((current_date + make_interval(months => month))::date) FROM generate_series(-1, 3) AS month;

-- What a servicer calls a visitor: random, so that no two servicers can compare, and nobody can compute it.
CREATE TABLE pseudonym (
    visitor_id  uuid NOT NULL REFERENCES visitor ON DELETE CASCADE,
    servicer_id uuid NOT NULL REFERENCES servicer,
    name        uuid NOT NULL UNIQUE,
    PRIMARY KEY (visitor_id, servicer_id)
);
-- Which servicer ever received something on a consent.
CREATE TABLE consent_recipient (
    consent_id  uuid        NOT NULL REFERENCES consent_record,
    servicer_id uuid        NOT NULL REFERENCES servicer,
    first_at    timestamptz NOT NULL,
    PRIMARY KEY (consent_id, servicer_id)
);
-- Each call of a servicer under the key it chose, so that a repeated one is answered again and not done again.
CREATE TABLE disclosure_call (
    servicer_id   uuid         NOT NULL REFERENCES servicer,
    key           varchar(100) NOT NULL,
    digest        char(64)     NOT NULL,
    at            timestamptz  NOT NULL,
    disclosure_id uuid,
    refusal       varchar(40),
    PRIMARY KEY (servicer_id, key)
);
CREATE INDEX disclosure_call_by_time ON disclosure_call (at);

-- That a servicer has to delete what it received on a consent that ended, and says that it did.
CREATE TABLE deletion_order (
    id           uuid        PRIMARY KEY,
    consent_id   uuid        NOT NULL REFERENCES consent_record,
    servicer_id  uuid        NOT NULL REFERENCES servicer,
    ordered_at   timestamptz NOT NULL,
    due_on       date        NOT NULL,
    attested_at  timestamptz,
    attested_by  varchar(64),
    given_up_at  timestamptz,
    version      bigint      NOT NULL,
    UNIQUE (consent_id, servicer_id)
);
CREATE INDEX deletion_order_open ON deletion_order (servicer_id, due_on, id) WHERE attested_at IS NULL;
CREATE INDEX deletion_order_of_servicer ON deletion_order (servicer_id, ordered_at DESC, id);
