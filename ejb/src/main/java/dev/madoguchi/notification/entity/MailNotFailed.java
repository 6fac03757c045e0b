package dev.madoguchi.notification.entity;

import dev.madoguchi.kernel.DomainException;

/** Only a mail that was given up can be tried again; this one was sent, is still on its way, or its words were forgotten. */
public class MailNotFailed extends DomainException {

    private static final long serialVersionUID = 1L;

    MailNotFailed() {}

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
