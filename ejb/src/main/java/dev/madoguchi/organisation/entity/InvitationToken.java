package dev.madoguchi.organisation.entity;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of an invitation's link: who has it has read the mail.
 *
 * @param value 256 random bits in letters that an address may carry
 */
public record InvitationToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static InvitationToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String hash() {
        return SecretHash.ofToken(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
