package dev.madoguchi.identity.control;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody signed in, as a test wants them. */
public final class SampleCaller extends Caller {

    private final String subject;
    private final Set<String> roles;
    private final Set<UUID> organisations;
    private final Set<UUID> offices;

    private SampleCaller(String subject, Set<String> roles, Set<UUID> organisations, Set<UUID> offices) {
        this.subject = subject;
        this.roles = roles;
        this.organisations = organisations;
        this.offices = offices;
    }

    /** Somebody of a body. */
    public static SampleCaller of(UUID organisation, String role) {
        return new SampleCaller("company", Set.of(role), Set.of(organisation), Set.of());
    }

    /** Somebody who works in an office. */
    public static SampleCaller at(UUID office, String subject, String role) {
        return new SampleCaller(subject, Set.of(role), Set.of(), Set.of(office));
    }

    /** Somebody with a role who belongs to nothing. */
    public static SampleCaller outside(String role) {
        return new SampleCaller("outsider", Set.of(role), Set.of(), Set.of());
    }

    /** Nobody: a thread of the process engine. */
    public static SampleCaller system() {
        return new SampleCaller(SYSTEM, Set.of(), Set.of(), Set.of());
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String name() {
        return subject;
    }

    @Override
    public boolean isIn(String role) {
        return roles.contains(role);
    }

    @Override
    public Optional<UUID> organisation() {
        return organisations.stream().findFirst();
    }

    @Override
    public Set<UUID> organisations() {
        return organisations;
    }

    @Override
    public Set<UUID> offices() {
        return offices;
    }
}
