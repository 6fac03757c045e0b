package dev.madoguchi.notification.entity;

import dev.madoguchi.kernel.DomainException;

/** Only a mail that has failed can be tried again; this one was sent or is still on its way. */
public class MailNotFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    MailNotFailed() {}

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
