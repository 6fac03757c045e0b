package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** What was typed is not the machine-readable zone of a passport, or something in it is mistyped. Nothing of it is told. */
public class MachineReadableZoneInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, so that one knows where to look. */
    public enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Something else than letters from A to Z, digits and the filler. */
        CHARACTERS,
        /** Not two lines of 44 characters. */
        LENGTH,
        /** Not that of a passport. */
        NO_PASSPORT,
        /** No name where it should be. */
        NAME,
        /** The number of the passport does not fit its check digit. */
        NUMBER,
        /** The day of birth does not fit its check digit. */
        BIRTH,
        /** There is no such day of birth. */
        BIRTH_DAY,
        /** The day of expiry does not fit its check digit. */
        EXPIRY,
        /** There is no such day of expiry. */
        EXPIRY_DAY,
        /** What the issuing state added does not fit its check digit. */
        OPTIONAL,
        /** The last check digit does not fit. */
        COMPOSITE,
        /** No nationality that can be kept. */
        NATIONALITY
    }

    private final Reason reason;
    private final int found;

    /** The zone is wrong; {@code found} is how many characters it has, where that is wrong. */
    public MachineReadableZoneInvalid(Reason reason, int found) {
        this.reason = reason;
        this.found = found;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {found};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("reason", reason);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("zone");
    }
}
