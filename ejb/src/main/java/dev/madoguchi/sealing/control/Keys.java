package dev.madoguchi.sealing.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.jwt.JwkSetConverter;
import com.google.crypto.tink.jwt.JwtEcdsaParameters;
import com.google.crypto.tink.jwt.JwtPublicKeySign;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/** The keys of one purpose, ready for use. */
final class Keys {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            JwtSignatureConfig.register();
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetPurpose purpose;
    private final KeysetHandle handle;

    private Keys(KeysetPurpose purpose, KeysetHandle handle) {
        this.purpose = purpose;
        this.handle = handle;
    }

    /** A first key. */
    static Keys fresh(KeysetPurpose purpose) throws GeneralSecurityException {
        return new Keys(purpose, KeysetHandle.generateNew(parameters(purpose)));
    }

    /** As they were kept. */
    static Keys opened(KeysetPurpose purpose, byte[] sealed, MasterKey master) throws GeneralSecurityException {
        return new Keys(purpose, TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, master.aead(), context(purpose)));
    }

    /** To be kept. */
    byte[] sealed(MasterKey master) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, master.aead(), context(purpose));
    }

    /** The same keys and a new one that takes over. */
    Keys rotated() throws GeneralSecurityException {
        return new Keys(
                purpose,
                KeysetHandle.newBuilder(handle)
                        .addEntry(KeysetHandle.generateEntryFromParameters(parameters(purpose))
                                .withRandomId()
                                .makePrimary())
                        .build());
    }

    Aead aead() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    PrfSet prfs() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    JwtPublicKeySign signer() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), JwtPublicKeySign.class);
    }

    /** The public halves, as a JWK set (RFC 7517). */
    String verifiers() throws GeneralSecurityException, IOException {
        return JwkSetConverter.fromPublicKeysetHandle(handle.getPublicKeysetHandle());
    }

    HybridDecrypt opener() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }

    /** The public half of the newest key, for those who seal for us. */
    HpkePublicKey published() throws GeneralSecurityException {
        return (HpkePublicKey) handle.getPublicKeysetHandle().getPrimary().getKey();
    }

    /** Whether one of the keys has this number. */
    boolean knows(int id) {
        return IntStream.range(0, handle.size()).anyMatch(i -> handle.getAt(i).getId() == id);
    }

    private static Parameters parameters(KeysetPurpose purpose) {
        return switch (purpose) {
            case VALUES -> PredefinedAeadParameters.AES256_GCM;
            case IDENTIFIERS -> PredefinedPrfParameters.HMAC_SHA256_PRF;
            case RECEIPTS -> es256();
            case TOKENS -> hpke();
        };
    }

    private static Parameters es256() {
        try {
            return JwtEcdsaParameters.builder()
                    .setAlgorithm(JwtEcdsaParameters.Algorithm.ES256)
                    .setKidStrategy(JwtEcdsaParameters.KidStrategy.BASE64_ENCODED_KEY_ID)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Parameters hpke() {
        try {
            return HpkeParameters.builder()
                    .setVariant(HpkeParameters.Variant.TINK)
                    .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] context(KeysetPurpose purpose) {
        return purpose.name().getBytes(StandardCharsets.US_ASCII);
    }
}
