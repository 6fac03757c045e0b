package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.Casefile;
import java.util.List;
import java.util.Optional;

/**
 * A registration with the cases about it.
 *
 * @param registration as it is now
 * @param cases the first application and all changes that the reader may see, the newest first
 */
public record RegistrationHistory(Registration registration, List<Casefile> cases) {

    /** The case whose answers are in force. */
    public Optional<Casefile> inForce() {
        return cases.stream()
                .filter(casefile -> casefile.id().equals(registration.acceptedCase()))
                .findFirst();
    }

    /** The change that is begun or not yet decided. */
    public Optional<Casefile> openChange() {
        return cases.stream()
                .filter(casefile ->
                        casefile.kind() == CaseKind.CHANGE && !casefile.status().isFinal())
                .findFirst();
    }
}
