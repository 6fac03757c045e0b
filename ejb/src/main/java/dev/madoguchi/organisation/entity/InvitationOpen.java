package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** Somebody at this address is invited already. */
public class InvitationOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("email");
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
