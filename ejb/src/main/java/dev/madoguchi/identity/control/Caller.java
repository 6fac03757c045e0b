package dev.madoguchi.identity.control;

import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.identity.entity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one on whose behalf the current thread works: a signed-in person, a partner's client, or the system itself.
 *
 * <p>Usable on every thread. Where nobody is signed in, which includes the threads of the process engine, the caller is
 * {@link #SYSTEM}: it is in no role and belongs to nothing. Organisations and offices are read once per request.
 */
@ApplicationScoped
public class Caller {

    /** The subject on threads that nobody signed in to. */
    public static final String SYSTEM = "system";

    @Inject
    private SecurityContext security;

    @Inject
    private Belongings belongings;

    /** The identity provider's lasting identifier of the caller, or {@link #SYSTEM}. */
    public String subject() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || isNobody(principal.getName()) ? SYSTEM : principal.getName();
    }

    /** Whether a person or a partner's client stands behind this thread. */
    public boolean isSignedIn() {
        return !SYSTEM.equals(subject());
    }

    /** The name shown to people. */
    public String name() {
        return account().map(Account::displayName).orElseGet(this::subject);
    }

    /** Whether the caller was granted this one of the {@link Roles}. */
    public boolean isIn(String role) {
        String subject = subject();
        return !SYSTEM.equals(subject) && belongings.isGranted(subject, role, security::isCallerInRole);
    }

    /** All {@link Roles} granted to the caller. */
    public Set<String> roles() {
        return Roles.ALL.stream().filter(this::isIn).collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation the caller acts for: the chosen one while a member of it, otherwise the first. */
    public Optional<UUID> organisation() {
        Set<UUID> mine = organisations();
        return account().flatMap(Account::organisationId).filter(mine::contains).or(() -> mine.stream()
                .findFirst());
    }

    /** The organisations the caller is a member of, those joined first coming first. */
    public Set<UUID> organisations() {
        return isSignedIn() ? belongings.organisationsOf(subject()) : Set.of();
    }

    /** The offices the caller works for. */
    public Set<UUID> offices() {
        return isSignedIn() ? belongings.officesOf(subject()) : Set.of();
    }

    /** The language the caller chose, Japanese unless another was. */
    public Locale language() {
        return account().flatMap(Account::language).orElse(Locale.JAPANESE);
    }

    /** The caller's address, if the identity provider made sure that it is theirs. */
    public Optional<String> verifiedEmail() {
        return account().flatMap(Account::verifiedEmail);
    }

    private Optional<Account> account() {
        return isSignedIn() ? belongings.accountOf(subject()) : Optional.empty();
    }

    private static boolean isNobody(String name) {
        return name == null || name.isBlank() || "ANONYMOUS".equalsIgnoreCase(name);
    }
}
