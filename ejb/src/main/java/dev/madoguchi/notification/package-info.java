/**
 * Mails to people: written in the transaction that causes them, sent after it, tried again until they arrive.
 *
 * <p><strong>Reason.</strong> A mail server that is down delays mails, never cases; and no mail tells of something that was
 * rolled back. Each mail is sent at least once, under a Message-ID that never changes, so that a second copy is recognised
 * as one.
 *
 * <p><strong>Vocabulary.</strong> Somebody <em>posts</em> a mail to the {@link dev.madoguchi.notification.control.Outbox}
 * by template, recipient and language; the {@link dev.madoguchi.notification.control.Courier} <em>delivers</em> what is
 * due through the {@link dev.madoguchi.notification.control.PostOffice}. A mail is pending, sent or, after many attempts,
 * failed: then an operator decides. It is <em>undeliverable</em> where its address takes no mail, be it that the mail server refuses the
 * recipient or that the mail <em>bounced</em> and came to the {@link dev.madoguchi.notification.control.ReturnsBox}: then the applicant is asked
 * for another.
 *
 * <p><strong>Facts.</strong> {@code MailRetried}, {@code MailReturned}. Texts: {@code notification.<Template>.subject} and {@code .body}.
 */
package dev.madoguchi.notification;
