package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** The code opens nothing: it is wrong, used, void or too late. Which of them is not told. */
public class ClaimCodeUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
