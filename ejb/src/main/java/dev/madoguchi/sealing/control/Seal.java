package dev.madoguchi.sealing.control;

import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals texts for the database and opens them again (authenticated encryption, AES-256-GCM). */
@ApplicationScoped
public class Seal {

    @Inject
    private Keyring keyring;

    /**
     * Seals a text.
     *
     * @param belongsTo what it belongs to (record and field): it opens only there
     */
    public byte[] seal(String text, String belongsTo) {
        try {
            return keyring.of(KeysetPurpose.VALUES).aead().encrypt(bytes(text), bytes(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException if it was changed, belongs elsewhere, or its key is lost
     */
    public String open(byte[] sealed, String belongsTo) {
        try {
            return open(keyring.of(KeysetPurpose.VALUES), sealed, belongsTo);
        } catch (GeneralSecurityException perhapsOfANewerKey) {
            return openWithNewestKeys(sealed, belongsTo);
        }
    }

    private String openWithNewestKeys(byte[] sealed, String belongsTo) {
        try {
            return open(keyring.read(KeysetPurpose.VALUES), sealed, belongsTo);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String open(Keys keys, byte[] sealed, String belongsTo) throws GeneralSecurityException {
        return new String(keys.aead().decrypt(sealed, bytes(belongsTo)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
