package dev.madoguchi.notification.entity;

/** Where a mail is on its way. */
public enum MailState {
    /** To be sent, for the first time or again. */
    PENDING,
    /** Taken by the mail server. */
    SENT,
    /** Given up; an operator may try again. */
    FAILED,
    /** Its address takes no mail: not tried again until the address is corrected. */
    UNDELIVERABLE
}
