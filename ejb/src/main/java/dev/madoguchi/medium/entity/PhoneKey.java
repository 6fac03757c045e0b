package dev.madoguchi.medium.entity;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;

/**
 * The public key of a phone, for ECDSA on P-256 with SHA-256: an uncompressed point (SEC 1 section 2.3.3, 65 bytes) as browsers export
 * it in the format {@code raw}.
 */
public record PhoneKey(byte[] point) {

    private static final int BYTES = 65;
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    public PhoneKey {
        point = point.clone();
    }

    /** The key in base64url, if it is a point of the curve. */
    public static Optional<PhoneKey> in(String encoded) {
        try {
            byte[] point = Base64.getUrlDecoder().decode(encoded);
            if (point.length != BYTES) {
                return Optional.empty();
            }
            EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, point);
            return Optional.of(new PhoneKey(point));
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] point() {
        return point.clone();
    }

    /** In base64url. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    /** Whether the phone signed this; {@code signature} is r and s, 32 bytes each (IEEE P1363). */
    public boolean signed(byte[] message, byte[] signature) {
        try {
            Signature judge = Signature.getInstance(ALGORITHM);
            judge.initVerify(EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, point));
            judge.update(message);
            return judge.verify(signature);
        } catch (GeneralSecurityException notEvenOne) {
            return false;
        }
    }
}
