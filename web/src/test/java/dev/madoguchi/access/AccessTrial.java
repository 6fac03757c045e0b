package dev.madoguchi.access;

import dev.madoguchi.container.Impersonation;
import dev.madoguchi.container.Person;
import dev.madoguchi.kernel.DomainException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries a rule as one person and leaves nothing behind: whatever was done is rolled back. */
@ApplicationScoped
public class AccessTrial {

    /** How a call ended, as far as access is concerned. */
    enum Ending {
        /** Not for this role. */
        REFUSED,
        /** No such record for this person. */
        NOT_FOUND,
        /** Let in, whatever came of it. */
        LET_IN
    }

    /** An ending with the answer, if there was one. */
    record Outcome(Ending ending, Optional<Object> answer) {}

    @Inject
    private Impersonation impersonation;

    @Inject
    private Records records;

    @Resource
    private UserTransaction transaction;

    /** Calls the method as the person. */
    Outcome as(Person person, AccessRule rule) throws Exception {
        return impersonation.as(person, () -> asNow(rule));
    }

    /** Calls the method as nobody. */
    Outcome asNobody(AccessRule rule) throws Exception {
        return asNow(rule);
    }

    private Outcome asNow(AccessRule rule) throws Exception {
        Object boundary = CDI.current().select(rule.boundary()).get();
        transaction.begin();
        try {
            return new Outcome(Ending.LET_IN, Optional.ofNullable(rule.use().by(boundary, records)));
        } catch (Exception failure) {
            return new Outcome(endingOf(failure), Optional.empty());
        } finally {
            transaction.rollback();
        }
    }

    private static Ending endingOf(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .map(AccessTrial::endingOfCause)
                .filter(ending -> ending != Ending.LET_IN)
                .findFirst()
                .orElse(Ending.LET_IN);
    }

    private static Ending endingOfCause(Throwable cause) {
        if (cause instanceof EJBAccessException) {
            return Ending.REFUSED;
        }
        if (cause instanceof DomainException expected) {
            return switch (expected.kind()) {
                case NOT_FOUND -> Ending.NOT_FOUND;
                case FORBIDDEN -> Ending.REFUSED;
                case INVALID, CONFLICT -> Ending.LET_IN;
            };
        }
        return Ending.LET_IN;
    }
}
