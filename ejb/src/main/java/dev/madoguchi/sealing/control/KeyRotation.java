package dev.madoguchi.sealing.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.sealing.entity.KeysRotated;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;

/** Puts new keys in place of the old ones. */
@ApplicationScoped
public class KeyRotation {

    @Inject
    private Keyring keyring;

    @Inject
    private Event<Fact> facts;

    /** What is sealed or hashed from now on is with a new key. */
    public void rotate(KeysetPurpose purpose) {
        try {
            facts.fire(new KeysRotated(purpose, keyring.rotate(purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
