package dev.madoguchi.medium;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import dev.madoguchi.medium.entity.PhoneToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** A phone as its browser behaves, with another library than the browser's. */
final class SamplePhone {

    private static final int NAME = 5;
    private static final int COORDINATE = 32;
    private final KeyPair pair;

    SamplePhone() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    /** The public key as it is registered. */
    String key() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        byte[] point = ByteBuffer.allocate(1 + 2 * COORDINATE)
                .put((byte) 4)
                .put(fixed(key.getW().getAffineX().toByteArray()))
                .put(fixed(key.getW().getAffineY().toByteArray()))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    private static byte[] fixed(byte[] number) {
        byte[] bytes = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, bytes, COORDINATE - length, length);
        return bytes;
    }

    /** What it shows at a step, sealed with the key of the server. */
    String token(UUID medium, long step, String seal) throws GeneralSecurityException {
        byte[] unsigned = new PhoneToken(medium, step, new byte[0]).signed();
        Signature signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(pair.getPrivate());
        signing.update(unsigned);
        byte[] signature = signing.sign();
        int claim = unsigned.length - PhoneToken.INFO.length();
        byte[] plain = ByteBuffer.allocate(claim + signature.length)
                .put(unsigned, PhoneToken.INFO.length(), claim)
                .put(signature)
                .array();
        byte[] sealed = sealing(Base64.getUrlDecoder().decode(seal))
                .encrypt(plain, PhoneToken.INFO.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(1 + sealed.length)
                        .put((byte) 1)
                        .put(sealed)
                        .array());
    }

    private static HybridEncrypt sealing(byte[] seal) throws GeneralSecurityException {
        HybridConfig.register();
        HpkeParameters parameters = HpkeParameters.builder()
                .setVariant(HpkeParameters.Variant.TINK)
                .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .build();
        int id = ByteBuffer.wrap(seal).getInt(1);
        HpkePublicKey key =
                HpkePublicKey.create(parameters, Bytes.copyFrom(Arrays.copyOfRange(seal, NAME, seal.length)), id);
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }
}
