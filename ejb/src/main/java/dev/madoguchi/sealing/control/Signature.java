package dev.madoguchi.sealing.control;

import com.google.crypto.tink.jwt.JwtInvalidException;
import com.google.crypto.tink.jwt.RawJwt;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;

/**
 * Signs statements of this installation (JWS in compact form, RFC 7515, ES256), so that anybody can see who made them and that nobody
 * changed them.
 */
@ApplicationScoped
public class Signature {

    @Inject
    private Keyring keyring;

    /**
     * Signs a statement.
     *
     * @param type the {@code typ} of its header
     * @param statement its claims: texts, numbers, truth values, lists and objects
     */
    public String sign(String type, JsonObject statement) {
        try {
            return keyring.of(KeysetPurpose.RECEIPTS).signer().signAndEncode(claims(type, statement));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a statement; those that RFC 7519 gives a meaning have setters of their own. */
    static RawJwt claims(String type, JsonObject statement) {
        RawJwt.Builder claims = RawJwt.newBuilder().setTypeHeader(type).withoutExpiration();
        statement.forEach((name, value) -> {
            switch (name) {
                case "iss" -> claims.setIssuer(((JsonString) value).getString());
                case "iat" -> claims.setIssuedAt(Instant.ofEpochSecond(((JsonNumber) value).longValue()));
                default -> add(claims, name, value);
            }
        });
        return claims.build();
    }

    private static void add(RawJwt.Builder claims, String name, JsonValue value) {
        try {
            switch (value.getValueType()) {
                case STRING -> claims.addStringClaim(name, ((JsonString) value).getString());
                case NUMBER -> claims.addNumberClaim(name, ((JsonNumber) value).doubleValue());
                case TRUE, FALSE -> claims.addBooleanClaim(name, value == JsonValue.TRUE);
                case ARRAY -> claims.addJsonArrayClaim(name, value.toString());
                case OBJECT -> claims.addJsonObjectClaim(name, value.toString());
                default -> claims.addNullClaim(name);
            }
        } catch (JwtInvalidException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys with which signatures are verified, those of before too: a JWK set (RFC 7517). */
    public String keys() {
        try {
            return keyring.of(KeysetPurpose.RECEIPTS).verifiers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
