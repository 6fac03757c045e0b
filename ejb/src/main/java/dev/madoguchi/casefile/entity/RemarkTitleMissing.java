package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** Another document was asked for without saying which. */
public class RemarkTitleMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("remarkTitle");
    }
}
