package dev.madoguchi.notification.control;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A report of a mail system on one of our mails (RFC 3464): a {@code multipart/report} whose second part says what became of it, and whose third is the
 * mail or its headers. What tells which mail it was is our Message-ID, which says nothing about the person.
 */
final class DeliveryReport {

    private DeliveryReport() {}

    /** The Message-ID of the mail that did not reach its recipient; empty where the message is no such report. */
    static Optional<String> failedMail(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart report)
                || !saysFailed(report)) {
            return Optional.empty();
        }
        for (int index = 0; index < report.getCount(); index++) {
            Optional<String> id = messageIdIn(report.getBodyPart(index));
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    /** Fields about the mail, then fields about each recipient, with empty lines between; ours have one recipient each. */
    private static boolean saysFailed(Multipart report) throws MessagingException, IOException {
        for (int index = 0; index < report.getCount(); index++) {
            BodyPart part = report.getBodyPart(index);
            if (part.isMimeType("message/delivery-status")) {
                try (InputStream fields = part.getInputStream()) {
                    return saysFailed(fields);
                }
            }
        }
        return false;
    }

    private static boolean saysFailed(InputStream fields) throws MessagingException {
        InternetHeaders group = new InternetHeaders(fields);
        while (group.getAllHeaders().hasMoreElements()) {
            String action = group.getHeader("Action", null);
            if (action != null && "failed".equalsIgnoreCase(action.strip())) {
                return true;
            }
            group = new InternetHeaders(fields);
        }
        return false;
    }

    private static Optional<String> messageIdIn(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            try (InputStream original = part.getInputStream()) {
                return Optional.ofNullable(new InternetHeaders(original).getHeader("Message-ID", null))
                        .map(String::strip);
            }
        }
        return Optional.empty();
    }
}
