package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** A notice cannot be published like this. */
public class NoticeIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** It asks for nothing. */
        NO_ATTRIBUTE,
        /** It asks for something that is not in the catalogue. */
        UNKNOWN_ATTRIBUTE,
        /** It demands an attribute that needs special care; those can only be asked for. */
        SPECIAL_CARE_REQUIRED,
        /** Its words are missing in a language that visitors speak. */
        LANGUAGE_MISSING,
        /** It would take effect before the one before it, or in the past. */
        EFFECTIVE_TOO_EARLY
    }

    private final Reason reason;

    /** For this reason. */
    public NoticeIncomplete(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("reason", reason);
    }
}
