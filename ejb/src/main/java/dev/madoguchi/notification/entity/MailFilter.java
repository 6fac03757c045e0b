package dev.madoguchi.notification.entity;

/**
 * Which mails an operator looks for.
 *
 * @param state only those in this state; {@code null} for all
 * @param text part of the recipient or the subject; {@code null} or blank for all
 */
public record MailFilter(MailState state, String text) {

    /** Every mail. */
    public static final MailFilter ALL = new MailFilter(null, null);
}
