package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** What was typed is no corporate number; the fault says whether its form or its check digit is wrong. */
public class CorporateNumberInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with a corporate number. */
    public enum Fault {
        /** Not thirteen digits, or a leading 0. */
        FORM,
        /** Thirteen digits whose first does not fit the others. */
        CHECK_DIGIT
    }

    private final Fault fault;

    CorporateNumberInvalid(Fault fault) {
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + fault;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("fault", fault.name());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("corporateNumber");
    }
}
