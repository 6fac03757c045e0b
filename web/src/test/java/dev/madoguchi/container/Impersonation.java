package dev.madoguchi.container;

import dev.madoguchi.identity.control.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import java.util.concurrent.Callable;

/** Lets a test inside the server do things as somebody. */
@ApplicationScoped
public class Impersonation {

    @Inject
    private SecurityContext security;

    @Inject
    private Belongings belongings;

    /** Does the work as the person, and is nobody afterwards. */
    public <T> T as(Person person, Callable<T> work) throws Exception {
        CurrentExchange.Pair exchange = CurrentExchange.current();
        AuthenticationStatus status = security.authenticate(
                exchange.request(),
                exchange.response(),
                AuthenticationParameters.withParams()
                        .credential(new PersonCredential(person))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("Nobody signed in as " + person + ": " + status);
        }
        belongings.forget();
        try {
            return work.call();
        } finally {
            nobody(exchange);
        }
    }

    private void nobody(CurrentExchange.Pair exchange) throws ServletException {
        exchange.request().logout();
        belongings.forget();
    }
}
