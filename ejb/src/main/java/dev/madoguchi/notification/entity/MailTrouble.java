package dev.madoguchi.notification.entity;

/** Why a mail could not be sent. Says nothing about the person it was for. */
public enum MailTrouble {
    /** The mail server did not answer or did not let us in. */
    UNREACHABLE(false),
    /** The connection broke while sending. */
    INTERRUPTED(false),
    /** The mail server refused the mail for now. */
    REFUSED(false),
    /** The mail server refused the recipient for good. */
    RECIPIENT_UNKNOWN(true),
    /** It was taken, and came back: no mail reaches the recipient. */
    BOUNCED(true),
    /** There is no address to which it could be sent. */
    NO_ADDRESS(true);

    private final boolean lasting;

    MailTrouble(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether another attempt would end the same. */
    public boolean isLasting() {
        return lasting;
    }
}
