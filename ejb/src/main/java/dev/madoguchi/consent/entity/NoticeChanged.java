package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;

/** The words that were shown are not what is asked now: they have to be read again. */
public class NoticeChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
