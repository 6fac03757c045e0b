package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** A refusal, a partial acceptance or a return needs a reason. */
public class ReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("reason");
    }
}
