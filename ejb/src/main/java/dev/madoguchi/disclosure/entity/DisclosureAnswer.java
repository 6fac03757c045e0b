package dev.madoguchi.disclosure.entity;

import java.util.List;
import java.util.Map;

/** What becomes of asking. */
public sealed interface DisclosureAnswer {

    /**
     * Something is given.
     *
     * @param entry its row in the ledger
     * @param values the values by the codes of their attributes
     */
    record Disclosed(LedgerEntry entry, Map<String, List<String>> values) implements DisclosureAnswer {

        public Disclosed {
            values = Map.copyOf(values);
        }

        /** For the log: no values. */
        @Override
        public String toString() {
            return "Disclosed[" + entry.id() + "]";
        }
    }

    /** Nothing is given, and why. */
    record Refused(Refusal reason) implements DisclosureAnswer {}
}
