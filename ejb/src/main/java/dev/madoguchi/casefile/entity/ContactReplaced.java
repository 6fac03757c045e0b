package dev.madoguchi.casefile.entity;

import java.util.UUID;

/**
 * The office writes about a case to another address from now on. A signal within the transaction, not a fact: it carries personal data, and nobody
 * keeps it.
 */
public record ContactReplaced(UUID caseId, String before, String after) {

    @Override
    public String toString() {
        return "ContactReplaced[" + caseId + "]";
    }
}
