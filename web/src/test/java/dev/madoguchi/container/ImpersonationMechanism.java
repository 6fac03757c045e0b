package dev.madoguchi.container;

import dev.madoguchi.identity.endpoint.SignInMechanism;
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

/** The application's own mechanism, which besides believes a test that says who it is. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION + 1)
@ApplicationScoped
public class ImpersonationMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SignInMechanism real;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof PersonCredential credential) {
            Person person = credential.person();
            return context.notifyContainerAboutLogin(person.subject(), person.groups());
        }
        return real.validateRequest(request, response, context);
    }
}
