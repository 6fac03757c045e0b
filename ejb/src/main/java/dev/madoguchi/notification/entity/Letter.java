package dev.madoguchi.notification.entity;

import dev.madoguchi.organisation.entity.EmailAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is to be sent to whom, in words.
 *
 * @param recipient the address as known; may be none to which a mail can be sent
 * @param language the language it is written in
 * @param subject one line, made of whatever was given: ends of line and other control characters become spaces
 * @param body plain text
 */
public record Letter(String recipient, Locale language, String subject, String body) {

    private static final int LONGEST_RECIPIENT = 254;
    private static final int LONGEST_SUBJECT = 500;
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    public Letter {
        recipient = line(recipient == null ? "" : recipient, LONGEST_RECIPIENT);
        subject = line(subject, LONGEST_SUBJECT);
        body = NOT_IN_A_TEXT.matcher(body.replace("\r\n", "\n")).replaceAll("");
    }

    /** Whether there is an address to which it can be sent. */
    public boolean isDeliverable() {
        return EmailAddress.isValid(recipient);
    }

    private static String line(String text, int longest) {
        String line = NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end);
    }
}
