package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The file has more kilobytes than any list needs. */
public class ListTooLarge extends DomainException {

    /** How many kilobytes (1,024 bytes) a file may have. */
    public static final int MOST_KILOBYTES = 1_024;

    private static final long serialVersionUID = 1L;

    @Override
    public Object[] textArguments() {
        return new Object[] {MOST_KILOBYTES};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("kilobytes", MOST_KILOBYTES);
    }
}
