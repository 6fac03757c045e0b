package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Something that happened to a case. The audit records every one of them, the timeline those that are told. */
public interface CaseFact extends Fact {

    /** The case it happened to: the business key of its process. */
    UUID caseId();

    /** A remark that belongs in the timeline, or {@code null}: never personal data beyond what the person wrote. */
    default String note() {
        return null;
    }

    /** Whether only the office may read it in the timeline. */
    default boolean internal() {
        return false;
    }

    /** Whether it is a line of the case's history; the audit has every fact. */
    default boolean toldInTimeline() {
        return true;
    }
}
