package dev.madoguchi.identity.endpoint;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.security.Principal;
import java.util.Set;

/** What the server's client tells the container when somebody arrives from signing in, with the roles that follow from the groups. */
final class Arrival extends HttpMessageContextWrapper {

    private final GrantedRoles roles;

    Arrival(HttpMessageContext context, GrantedRoles roles) {
        super(context);
        this.roles = roles;
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups())
                : super.notifyContainerAboutLogin(result);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(Principal caller, Set<String> groups) {
        return super.notifyContainerAboutLogin(caller, roles.of(groups));
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(String caller, Set<String> groups) {
        return super.notifyContainerAboutLogin(caller, roles.of(groups));
    }

    @Override
    public void setRegisterSession(String caller, Set<String> groups) {
        super.setRegisterSession(caller, roles.of(groups));
    }
}
