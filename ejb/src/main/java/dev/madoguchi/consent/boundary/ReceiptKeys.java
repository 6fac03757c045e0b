package dev.madoguchi.consent.boundary;

import dev.madoguchi.sealing.control.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The keys with which anybody verifies receipts. */
@Stateless
@PermitAll
public class ReceiptKeys {

    @Inject
    private Signature signature;

    /** The keys in use and those of before, as a JWK set (RFC 7517). */
    public String published() {
        return signature.keys();
    }
}
