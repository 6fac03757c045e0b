package dev.madoguchi.organisation.entity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is kept of a secret, so that nobody who reads the database knows it: 64 hexadecimal digits. */
final class SecretHash {

    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;

    private SecretHash() {}

    /** Of a long random secret: nobody can try them all, so once is enough (SHA-256). */
    static String ofToken(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Of a secret that people type: short, so that trying is made slow (PBKDF2). */
    static String ofCode(String code, String salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(code.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
