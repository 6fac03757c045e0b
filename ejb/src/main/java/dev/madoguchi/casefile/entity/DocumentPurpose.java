package dev.madoguchi.casefile.entity;

import java.util.EnumSet;
import java.util.Set;

/** What a document is handed in for, and so which kinds of files are welcome. */
public enum DocumentPurpose {
    /** Belongs to the application itself; its slot names the section. */
    APPLICATION(EnumSet.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG)),
    /** Goes with a message; until that is sent only the one who chose the file sees it. */
    MESSAGE(EnumSet.allOf(DocumentType.class)),
    /** Answers a remark of the office; its slot names the field. */
    REMARK_ANSWER(EnumSet.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG));

    private final Set<DocumentType> accepted;

    DocumentPurpose(Set<DocumentType> accepted) {
        this.accepted = accepted;
    }

    /** The kinds of files that are welcome, in the order in which they are named to people. */
    public Set<DocumentType> accepted() {
        return EnumSet.copyOf(accepted);
    }
}
