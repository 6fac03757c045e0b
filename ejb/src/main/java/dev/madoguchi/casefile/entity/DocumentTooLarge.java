package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The file is larger than one file may be. */
public class DocumentTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long megabytes;

    /** How large it may be, in MB. */
    public DocumentTooLarge(long megabytes) {
        this.megabytes = megabytes;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {megabytes};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("megabytes", megabytes);
    }
}
