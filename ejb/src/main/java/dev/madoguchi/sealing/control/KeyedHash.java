package dev.madoguchi.sealing.control;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Hashes identifiers (card numbers, addresses) with a secret key: they are found again, and nobody can try them out. */
@ApplicationScoped
public class KeyedHash {

    private static final int BYTES = 32;

    @Inject
    private Keyring keyring;

    /**
     * What is kept of an identifier: 64 hexadecimal digits.
     *
     * @param kind of what kind it is: the same number on another kind of medium is another identifier
     */
    public String of(String kind, String identifier) {
        try {
            return HexFormat.of().formatHex(prfs().computePrimary(input(kind, identifier), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may have been kept of an identifier, under this or an older key, to look for. */
    public List<String> candidates(String kind, String identifier) {
        try {
            List<String> hashes = new ArrayList<>();
            for (Prf prf : prfs().getPrfs().values()) {
                hashes.add(HexFormat.of().formatHex(prf.compute(input(kind, identifier), BYTES)));
            }
            return hashes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrfSet prfs() throws GeneralSecurityException {
        return keyring.of(KeysetPurpose.IDENTIFIERS).prfs();
    }

    private static byte[] input(String kind, String identifier) {
        return (kind + '\0' + identifier).getBytes(StandardCharsets.UTF_8);
    }
}
