package dev.madoguchi.consent.endpoint;

import dev.madoguchi.consent.boundary.ReceiptKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys with which anybody verifies receipts. */
@Path("receipts/keys")
@RequestScoped
@Tag(name = "Receipts", description = "Receipts of consents, verifiable by anybody")
public class ReceiptKeysResource {

    @Inject
    private ReceiptKeys keys;

    /** The keys. */
    @GET
    @Produces("application/jwk-set+json")
    @Operation(summary = "The keys that verify receipts (JWK set, RFC 7517)", operationId = "getReceiptKeys")
    @APIResponse(responseCode = "200", description = "The keys in use and those of before")
    public String keys() {
        return keys.published();
    }
}
