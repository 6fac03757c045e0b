package dev.madoguchi.medium.boundary;

import dev.madoguchi.sealing.control.Envelopes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The public key with which phones seal what they show; it is no secret. */
@Stateless
@PermitAll
public class TokenKeys {

    @Inject
    private Envelopes envelopes;

    /** The key to use now, with its name, in base64url (70 bytes). */
    public String current() {
        return envelopes.published().encoded();
    }
}
