package dev.madoguchi.sealing.control;

import com.google.crypto.tink.hybrid.HpkePublicKey;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.sealing.entity.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Opens what others sealed for this installation with a public key: HPKE in base mode (RFC 9180) with DHKEM(P-256, HKDF-SHA256),
 * HKDF-SHA256 and AES-256-GCM. Before it stand five bytes that name the key: {@code 01} and its number, as Tink writes it.
 */
@ApplicationScoped
public class Envelopes {

    /** How much longer an envelope is than what is in it: name of the key, encapsulated key, tag. */
    public static final int OVERHEAD = 5 + 65 + 16;

    @Inject
    private Keyring keyring;

    /** The key with which to seal for us from now on. */
    public SealingKey published() {
        try {
            HpkePublicKey key = keyring.of(KeysetPurpose.TOKENS).published();
            return new SealingKey(
                    key.getOutputPrefix().toByteArray(), key.getPublicKeyBytes().toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is in an envelope; nothing where it is none of ours or was changed.
     *
     * @param info what it was sealed for
     */
    public Optional<byte[]> open(byte[] envelope, String info) {
        if (envelope.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            Keys keys = keyring.of(KeysetPurpose.TOKENS);
            if (!keys.knows(ByteBuffer.wrap(envelope).getInt(1))) {
                keys = keyring.read(KeysetPurpose.TOKENS);
            }
            return Optional.of(keys.opener().decrypt(envelope, info.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }
}
