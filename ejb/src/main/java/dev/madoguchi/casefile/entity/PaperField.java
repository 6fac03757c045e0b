package dev.madoguchi.casefile.entity;

import java.util.Optional;
import java.util.UUID;

/**
 * A field that is a document, whatever the service: one there is, which is to be replaced, or one that is asked for in addition. What the
 * applicant hands in for it lies in the slot of that name.
 *
 * @param name as remarks name it
 */
public record PaperField(String name) {

    /** Stands for a document that is asked for in addition, until it has a name of its own. */
    public static final String ADDITION = "addition";

    private static final String REPLACED = "document.";
    private static final String ADDED = ADDITION + ".";

    /** The document itself. */
    public static PaperField of(Document document) {
        return new PaperField(REPLACED + document.id());
    }

    /** A document that there is not yet. */
    public static PaperField addition() {
        return new PaperField(ADDED + UUID.randomUUID());
    }

    /** The field of that name; nothing where that is no document. */
    public static Optional<PaperField> named(String field) {
        return field.startsWith(REPLACED) || field.startsWith(ADDED)
                ? Optional.of(new PaperField(field))
                : Optional.empty();
    }

    /** Whether the document is asked for in addition. */
    public boolean isAddition() {
        return name.startsWith(ADDED);
    }
}
