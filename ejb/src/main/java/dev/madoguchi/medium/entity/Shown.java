package dev.madoguchi.medium.entity;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Something shown at a counter, as a terminal scans or types it: the number of a card, a printed code, or a phone's token.
 *
 * <p>A token is {@value #TOKEN_BYTES} bytes in base64url without padding (228 characters): the version ({@value #VERSION}), then an
 * envelope (HPKE) around a {@link PhoneToken}. Nothing in it stays the same from one token to the next but the name of our key.
 */
public sealed interface Shown {

    /** The longest text that is looked at. */
    int LONGEST = 512;

    /** The length of a token. */
    int TOKEN_BYTES = 171;

    /** The version of the form of tokens. */
    byte VERSION = 1;

    /** An identifier that never changes. */
    record Identifier(MediumKind kind, String value) implements Shown {}

    /** What a phone sealed for us. */
    record Sealed(byte[] envelope) implements Shown {}

    /** What it is, if it is anything. */
    static Optional<Shown> in(String scanned) {
        if (scanned == null || scanned.length() > LONGEST) {
            return Optional.empty();
        }
        return CardNumber.in(scanned)
                .<Shown>map(card -> new Identifier(MediumKind.CARD, card.digits()))
                .or(() -> PrintedCode.in(scanned).map(code -> new Identifier(MediumKind.PRINTED, code.value())))
                .or(() -> token(scanned.strip()));
    }

    private static Optional<Shown> token(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == TOKEN_BYTES && bytes[0] == VERSION
                    ? Optional.of(new Sealed(Arrays.copyOfRange(bytes, 1, TOKEN_BYTES)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
