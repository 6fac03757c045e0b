package dev.madoguchi.identity.endpoint;

import fish.payara.security.openid.api.OpenIdContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;

/**
 * The door for people: the server's own OpenID Connect client, told to come back to the page that was asked for, and kept
 * from sending a half-filled form away.
 */
@ApplicationScoped
public class PageSignIn {

    @Inject
    private BeanManager beans;

    @Inject
    private SignInSettings settings;

    @Inject
    private SignInReturn memory;

    @Inject
    private OpenIdContext identity;

    @Inject
    private GrantedRoles roles;

    @Inject
    private SignInLanguage language;

    /** Lets in whoever is signed in, and whoever asks for a page open to all; sends others to sign in. */
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isProtected() && !exists(request)) {
            return answered(() -> response.sendError(HttpServletResponse.SC_NOT_FOUND));
        }
        if (request.getUserPrincipal() != null && identity.getCallerName() != null) {
            return knownAgain(context);
        }
        if (isCallback(request)) {
            return throughTheClient(request, response, context);
        }
        if (request.getUserPrincipal() == null) {
            if (!context.isProtected()) {
                return context.doNothing();
            }
            if (!"GET".equals(request.getMethod())) {
                return answered(() -> SessionExpired.answer(request, response));
            }
            memory.remember(request);
        }
        return throughTheClient(request, response, context);
    }

    /**
     * Name and roles are told with every request. Left to itself the server takes them from a record that requests running at
     * the same time empty for each other, and answers 403 now and then (payara/Payara#6145).
     */
    private AuthenticationStatus knownAgain(HttpMessageContext context) {
        return context.notifyContainerAboutLogin(identity.getCallerName(), roles.of(identity.getCallerGroups()));
    }

    private AuthenticationStatus throughTheClient(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        AuthenticationStatus status = client().validateRequest(
                        new PublicRequest(request, settings.getUrl()),
                        new SpeakingRedirect(response, language.of(request), SignIn.isOfNewcomer(request)),
                        new Arrival(context, roles));
        if (status == AuthenticationStatus.SEND_FAILURE && !response.isCommitted()) {
            return answered(() -> memory.startOver(request, response));
        }
        return status;
    }

    private static AuthenticationStatus answered(Answer answer) throws AuthenticationException {
        try {
            answer.send();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private static boolean isCallback(HttpServletRequest request) {
        return SignInCallback.PATH.equals(request.getServletPath());
    }

    /** A page that does not exist is not worth signing in for. */
    private static boolean exists(HttpServletRequest request) {
        String path = request.getServletPath();
        try {
            return !path.endsWith(".xhtml") || request.getServletContext().getResource(path) != null;
        } catch (MalformedURLException nonsense) {
            return false;
        }
    }

    /** The mechanism that the server made from {@link SignInDefinition}; ours hides it from ordinary injection. */
    private HttpAuthenticationMechanism client() {
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(candidate -> !candidate.getTypes().contains(SignInMechanism.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server offers no OpenID Connect client."));
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }

    private interface Answer {
        void send() throws IOException;
    }
}
