package dev.madoguchi.organisation.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash of what stands in the lines so far, whatever their encoding: two files that begin alike have the same at the same line. */
class RegisterContent {

    private static final byte BETWEEN_VALUES = 0x1F;
    private static final byte BETWEEN_LINES = 0x1E;

    private final MessageDigest digest;

    RegisterContent() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(List<String> values) {
        for (String value : values) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update(BETWEEN_VALUES);
        }
        digest.update(BETWEEN_LINES);
    }

    /** The hash up to here, in hexadecimal digits. */
    String soFar() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
