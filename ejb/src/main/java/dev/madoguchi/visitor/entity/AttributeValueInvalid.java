package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** What was entered is no value of this attribute. The value itself is not told: it is about a person. */
public class AttributeValueInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it: too long, too many, or not of the type of this name. */
    public enum Reason {
        /** More values than it takes. */
        TOO_MANY,
        /** More characters than it takes. */
        TOO_LONG,
        /** No text. */
        TEXT,
        /** No name in Latin letters. */
        LATIN_NAME,
        /** No number of a passport. */
        PASSPORT_NUMBER,
        /** No day. */
        DATE,
        /** No country or region. */
        COUNTRY,
        /** No language. */
        LANGUAGES,
        /** No prefecture. */
        PREFECTURES,
        /** Not offered. */
        CHOICE,
        /** Not offered. */
        CHOICES
    }

    private final String attribute;
    private final Reason reason;
    private final int limit;

    /** A value of an attribute; {@code limit} is the number that was exceeded, if one was. */
    public AttributeValueInvalid(String attribute, Reason reason, int limit) {
        this.attribute = attribute;
        this.reason = reason;
        this.limit = limit;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {limit};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attribute", attribute, "reason", reason);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(attribute);
    }
}
