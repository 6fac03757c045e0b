-- The outbox: a mail is written here in the transaction that causes it and leaves afterwards.
CREATE TABLE mail (
    id              uuid         PRIMARY KEY,
    message_id      varchar(200) NOT NULL UNIQUE,
    template        varchar(80)  NOT NULL,
    case_id         uuid,
    recipient       varchar(254) NOT NULL,
    language        varchar(20)  NOT NULL,
    subject         varchar(500) NOT NULL,
    body            text         NOT NULL,
    state           varchar(16)  NOT NULL CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
    attempts        integer      NOT NULL,
    next_attempt_at timestamptz,
    trouble         varchar(24),
    posted_at       timestamptz  NOT NULL,
    sent_at         timestamptz,
    version         bigint       NOT NULL,
    CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX mail_due ON mail (next_attempt_at) WHERE state = 'PENDING';
CREATE INDEX mail_by_time ON mail (posted_at DESC, id);
CREATE INDEX mail_by_state ON mail (state, posted_at DESC, id);
