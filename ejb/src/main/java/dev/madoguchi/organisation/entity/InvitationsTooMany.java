package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** The body has invited too many people who have not answered. */
public class InvitationsTooMany extends DomainException {

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
