package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a refusal of the mail server means. Only one of the recipient, for good, says something about the address: a refusal for reasons of
 * policy (enhanced status 5.7.x, RFC 3463), of the sender or of the content does not, and may be a setting that somebody will mend.
 */
final class Refusal {

    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d+\\b");

    private Refusal() {}

    static MailTrouble of(SendFailedException refused) {
        boolean ofRecipient = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return ofRecipient && !isPolicy(refused) ? MailTrouble.RECIPIENT_UNKNOWN : MailTrouble.REFUSED;
    }

    private static boolean isPolicy(SendFailedException refused) {
        return Stream.<Exception>iterate(refused, failure -> failure != null, Refusal::next)
                .map(Exception::getMessage)
                .anyMatch(answer -> answer != null && POLICY.matcher(answer).find());
    }

    private static Exception next(Exception failure) {
        return failure instanceof SendFailedException more ? more.getNextException() : null;
    }
}
