package dev.madoguchi.identity.endpoint;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.madoguchi.rest.Problem;
import dev.madoguchi.rest.Problems;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one authentication mechanism of the application: decides which door a request came to.
 *
 * <p>A bearer token is judged wherever it appears and is either good or answered 401. {@code /api} and {@code /soap} have
 * no other way in: without a token the caller is nobody, whatever cookies the browser sent along, and what nobody may do is
 * decided where the roles are. Everything else is a page.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** The request attribute with the claims of a machine's token. */
    static final String CLAIMS = SignInMechanism.class.getName() + ".claims";

    private static final String SCHEME = "bearer ";

    @Inject
    private BearerTokens tokens;

    @Inject
    private PageSignIn pages;

    @Inject
    private Problems problems;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<String> token = tokenIn(request);
        if (token.isPresent()) {
            return judge(token.get(), request, response, context);
        }
        return isForMachines(request) ? context.doNothing() : pages.validateRequest(request, response, context);
    }

    private AuthenticationStatus judge(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<JWTClaimsSet> claims = tokens.judge(token);
        if (claims.isEmpty()) {
            refuse(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.setAttribute(CLAIMS, claims.get());
        return context.notifyContainerAboutLogin(claims.get().getSubject(), groupsOf(claims.get()));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
        try {
            response.setHeader("WWW-Authenticate", Problem.CHALLENGE + ", error=\"invalid_token\"");
            problems.of("BadToken", HttpServletResponse.SC_UNAUTHORIZED, request)
                    .send(response);
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private static Set<String> groupsOf(JWTClaimsSet claims) {
        try {
            List<String> groups = claims.getStringListClaim("groups");
            return groups == null ? Set.of() : Set.copyOf(groups);
        } catch (ParseException noList) {
            return Set.of();
        }
    }

    private static Optional<String> tokenIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(header -> header.strip() + " ")
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static boolean isForMachines(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/soap") || path.startsWith("/soap/");
    }
}
