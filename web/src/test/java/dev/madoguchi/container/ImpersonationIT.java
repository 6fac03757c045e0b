package dev.madoguchi.container;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.identity.control.Caller;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImpersonationIT {

    @Inject
    private Impersonation impersonation;

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Deployment
    static WebArchive application() {
        return Application.archive();
    }

    @Test
    void onePersonAfterAnotherTakesPart() throws Exception {
        assertThat(caller.subject(), is(Caller.SYSTEM));
        assertThat(impersonation.as(Person.COMPANY, caller::subject), is(Person.COMPANY.subject()));
        assertThat(impersonation.as(Person.CLERK, caller::roles), is(Person.CLERK.groups()));
        assertThat(caller.subject(), is(Caller.SYSTEM));
    }

    @Test
    void nobodyHasNoAccount() {
        assertThrows(EJBAccessException.class, () -> accounts.mine());
    }

    @Test
    void whoSignedInIsRemembered() throws Exception {
        impersonation.as(Person.COMPANY, () -> {
            accounts.signedIn("company", "渡辺 直美", "company@madoguchi.example");
            return null;
        });
        assertThat(impersonation.as(Person.COMPANY, caller::name), is("渡辺 直美"));
    }
}
