package dev.madoguchi.organisation.view;

import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisteredBody;

/** A body as the register knows it, for somebody to confirm. */
public record RegisteredName(String number, RegisterAnswer answer, RegisterAnswer.Standing standing) {

    /** The body; {@code null} where the register has no such number. */
    public RegisteredBody body() {
        return answer.body(number).orElse(null);
    }

    /** The body it was merged into; {@code null} where there is none or the register does not say. */
    public RegisteredBody successor() {
        return answer.body(number)
                .flatMap(RegisteredBody::successor)
                .flatMap(answer::body)
                .orElse(null);
    }
}
