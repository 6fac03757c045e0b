package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The files of the case would be too large together. */
public class DocumentsTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long megabytesLeft;

    /** How much may still come, in MB. */
    public DocumentsTooLarge(long megabytesLeft) {
        this.megabytesLeft = megabytesLeft;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {megabytesLeft};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("megabytesLeft", megabytesLeft);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
