/** The outbox and the way from it to the mail server. */
package dev.madoguchi.notification.control;
