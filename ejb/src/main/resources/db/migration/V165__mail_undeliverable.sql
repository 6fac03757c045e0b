-- A mail whose address refuses it for good is undeliverable: it is not tried again until somebody corrects the address. One that came back
-- after the mail server had taken it keeps the time at which it was sent.
ALTER TABLE mail DROP CONSTRAINT mail_state_check;
ALTER TABLE mail ADD CONSTRAINT mail_state_check CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'UNDELIVERABLE'));
ALTER TABLE mail DROP CONSTRAINT mail_check1;
ALTER TABLE mail ADD CONSTRAINT mail_sent_check
    CHECK (state = 'UNDELIVERABLE' OR (state = 'SENT') = (sent_at IS NOT NULL));
UPDATE mail SET state = 'UNDELIVERABLE' WHERE state = 'FAILED' AND trouble IN ('RECIPIENT_UNKNOWN', 'NO_ADDRESS');
CREATE INDEX mail_by_case ON mail (case_id, state) WHERE case_id IS NOT NULL;
