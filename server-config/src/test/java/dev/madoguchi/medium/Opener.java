package dev.madoguchi.medium;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Has a key of its own in place of the server's, and opens with it what the page's script sealed. */
final class Opener {

    private static final byte[] INFO = "madoguchi medium token 1".getBytes(StandardCharsets.US_ASCII);

    private final KeysetHandle keys;

    Opener() throws GeneralSecurityException {
        HybridConfig.register();
        keys = KeysetHandle.generateNew(HpkeParameters.builder()
                .setVariant(HpkeParameters.Variant.TINK)
                .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .build());
    }

    /** The public half as the page gets it from the server. */
    String seal() throws GeneralSecurityException {
        HpkePublicKey key =
                (HpkePublicKey) keys.getPublicKeysetHandle().getPrimary().getKey();
        byte[] name = key.getOutputPrefix().toByteArray();
        byte[] point = key.getPublicKeyBytes().toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(name.length + point.length)
                        .put(name)
                        .put(point)
                        .array());
    }

    /** What is in a token, once its form is right and the key with this public half (hexadecimal) signed it. */
    Claim open(String token, String publicKey) throws GeneralSecurityException {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        if (bytes[0] != 1) {
            throw new GeneralSecurityException("version " + bytes[0]);
        }
        byte[] opened = keys.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(Arrays.copyOfRange(bytes, 1, bytes.length), INFO);
        ByteBuffer claim = ByteBuffer.wrap(opened);
        UUID medium = new UUID(claim.getLong(), claim.getLong());
        long step = Integer.toUnsignedLong(claim.getInt());
        Signature judge = Signature.getInstance("SHA256withECDSAinP1363Format");
        judge.initVerify(EllipticCurves.getEcPublicKey(
                CurveType.NIST_P256,
                PointFormatType.UNCOMPRESSED,
                HexFormat.of().parseHex(publicKey)));
        judge.update(INFO);
        judge.update(opened, 0, 20);
        if (!judge.verify(Arrays.copyOfRange(opened, 20, opened.length))) {
            throw new GeneralSecurityException("signed by another key");
        }
        return new Claim(medium, step);
    }

    /** Which medium, and which step of 30 seconds since 1970. */
    record Claim(UUID medium, long step) {}
}
