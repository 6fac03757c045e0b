package dev.madoguchi.identity.endpoint;

import com.nimbusds.jwt.JWTParser;
import fish.payara.security.openid.api.OpenIdContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;

/** What the identity token itself says, which the server has validated: its claims as texts leave out truth values. */
@ApplicationScoped
public class IdentityToken {

    @Inject
    private OpenIdContext identity;

    /** Whether the identity provider made sure that the address is theirs. */
    public boolean hasVerifiedEmail() {
        try {
            return Boolean.TRUE.equals(
                    JWTParser.parse(identity.getIdentityToken().getToken())
                            .getJWTClaimsSet()
                            .getBooleanClaim("email_verified"));
        } catch (ParseException odd) {
            throw new IllegalStateException("The identity provider's claims are of unexpected types", odd);
        }
    }
}
