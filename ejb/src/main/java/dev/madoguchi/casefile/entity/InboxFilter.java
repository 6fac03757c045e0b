package dev.madoguchi.casefile.entity;

/**
 * What an inbox shows.
 *
 * @param scope mine, unassigned, or all of the office
 * @param task only tasks of this process element, e.g. {@code Task_ReviewRegistration}; {@code null} for all
 * @param kind only cases of this kind; {@code null} for all
 * @param text part of the reference or of the applicant's name; {@code null} or blank for all
 * @param overdueOnly only what is past its due day
 * @param order how it is sorted
 */
public record InboxFilter(Scope scope, String task, CaseKind kind, String text, boolean overdueOnly, Order order) {

    /** All of a scope, most urgent first. */
    public static InboxFilter of(Scope scope) {
        return new InboxFilter(scope, null, null, null, false, Order.URGENCY);
    }

    /** Whose tasks. */
    public enum Scope {
        MINE,
        UNASSIGNED,
        OFFICE
    }

    /** How the list is sorted; ties by time of receipt. */
    public enum Order {
        /** Escalated first, then by due day. */
        URGENCY,
        NEWEST,
        REFERENCE,
        SUBJECT
    }
}
