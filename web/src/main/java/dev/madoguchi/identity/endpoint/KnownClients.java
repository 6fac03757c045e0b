package dev.madoguchi.identity.endpoint;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.madoguchi.identity.boundary.Accounts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.text.ParseException;

/** Remembers a machine the first time it calls, so that timelines and the audit can say its name. */
@Provider
public class KnownClients implements ContainerRequestFilter {

    @Inject
    private Accounts accounts;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (request.getAttribute(SignInMechanism.CLAIMS) instanceof JWTClaimsSet claims) {
            try {
                if (accounts.mine().isEmpty()) {
                    accounts.signedIn(
                            nameOf(claims), claims.getStringClaim("name"), claims.getStringClaim("email"), false);
                }
            } catch (EJBAccessException noRoleAtAll) {
                return;
            } catch (ParseException odd) {
                throw new IllegalStateException("The identity provider's claims are of unexpected types", odd);
            }
        }
    }

    private static String nameOf(JWTClaimsSet claims) throws ParseException {
        String name = claims.getStringClaim("preferred_username");
        return name == null ? claims.getSubject() : name;
    }
}
