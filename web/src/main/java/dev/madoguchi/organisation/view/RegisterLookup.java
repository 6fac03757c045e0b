package dev.madoguchi.organisation.view;

import dev.madoguchi.organisation.boundary.RegisteredBodies;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the register says about a number that somebody types. */
@Named
@RequestScoped
public class RegisterLookup {

    @Inject
    private RegisteredBodies register;

    private final Map<String, Optional<RegisteredName>> found = new HashMap<>();

    /** What it says; {@code null} while the number is none, and where the register does not answer. */
    public RegisteredName of(String typed) {
        if (typed == null || CorporateNumber.faultIn(typed).isPresent()) {
            return null;
        }
        return found.computeIfAbsent(CorporateNumber.of(typed).value(), this::ask)
                .orElse(null);
    }

    /** Asked once for a page, also where nobody answers. */
    private Optional<RegisteredName> ask(String number) {
        RegisterAnswer answer = register.find(number);
        RegisterAnswer.Standing standing = answer.standing(number);
        return standing == RegisterAnswer.Standing.NOT_AVAILABLE
                ? Optional.empty()
                : Optional.of(new RegisteredName(number, answer, standing));
    }
}
