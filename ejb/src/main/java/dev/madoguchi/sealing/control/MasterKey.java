package dev.madoguchi.sealing.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key outside the database that seals the keys inside: setting {@code madoguchi.sealing.master-key}. */
@ApplicationScoped
public class MasterKey {

    private static final int BYTES = 32;
    private static final AesGcmParameters PARAMETERS = parameters();

    private Aead aead;

    /** For CDI. */
    protected MasterKey() {}

    /**
     * The master key.
     *
     * @param encoded 32 random bytes in Base64, for instance of {@code openssl rand -base64 32}
     * @throws IllegalStateException if there is none, or it is none: nothing could be opened again that was sealed without
     */
    @Inject
    public MasterKey(@ConfigProperty(name = "madoguchi.sealing.master-key") Optional<String> encoded) {
        try {
            AeadConfig.register();
            aead = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key(encoded.orElse("")))
                            .withRandomId()
                            .makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AesGcmKey key(String encoded) throws GeneralSecurityException {
        byte[] bytes = decoded(encoded);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("madoguchi.sealing.master-key must be 32 bytes in Base64");
        }
        return AesGcmKey.builder()
                .setParameters(PARAMETERS)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What seals and opens keysets. */
    Aead aead() {
        return aead;
    }
}
