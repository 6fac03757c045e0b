package dev.madoguchi.medium.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What a phone says in its code, as it is inside the envelope:
 *
 * <table>
 * <caption>84 bytes</caption>
 * <tr><th>Offset</th><th>Bytes</th><th>Content</th></tr>
 * <tr><td>0</td><td>16</td><td>id of the medium</td></tr>
 * <tr><td>16</td><td>4</td><td>step: seconds since 1970 divided by 30, unsigned, the highest byte first</td></tr>
 * <tr><td>20</td><td>64</td><td>signature (ECDSA P-256 with SHA-256, IEEE P1363) of {@link #INFO}, id and step</td></tr>
 * </table>
 *
 * @param medium which medium shows it
 * @param step when it was made, in steps of 30 seconds since 1970
 * @param signature of the medium's key
 */
public record PhoneToken(UUID medium, long step, byte[] signature) {

    /** What it is sealed and signed for, so that neither means anything elsewhere; changes with the version. */
    public static final String INFO = "madoguchi medium token 1";

    /** The length inside of the envelope. */
    public static final int BYTES = 84;

    /** Seconds for which one code is shown. */
    public static final long SECONDS = 30;

    private static final int SIGNED = 20;
    private static final long TOLERANCE = 1;

    public PhoneToken {
        signature = signature.clone();
    }

    /** What was in an envelope, if it has the right length. */
    public static Optional<PhoneToken> of(byte[] opened) {
        if (opened.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(opened);
        UUID medium = new UUID(bytes.getLong(), bytes.getLong());
        long step = Integer.toUnsignedLong(bytes.getInt());
        return Optional.of(new PhoneToken(medium, step, Arrays.copyOfRange(opened, SIGNED, BYTES)));
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** What the signature is of. */
    public byte[] signed() {
        byte[] info = INFO.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(info.length + SIGNED)
                .put(info)
                .putLong(medium.getMostSignificantBits())
                .putLong(medium.getLeastSignificantBits())
                .putInt((int) step)
                .array();
    }

    /** Whether it is of now, or of one step before or after. */
    boolean isOf(Instant now) {
        return Math.abs(Math.floorDiv(now.getEpochSecond(), SECONDS) - step) <= TOLERANCE;
    }
}
