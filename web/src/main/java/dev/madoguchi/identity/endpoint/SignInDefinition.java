package dev.madoguchi.identity.endpoint;

import dev.madoguchi.identity.entity.Roles;
import fish.payara.security.annotations.ClaimsDefinition;
import fish.payara.security.annotations.LogoutDefinition;
import fish.payara.security.annotations.OpenIdAuthenticationDefinition;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How the server's OpenID Connect client talks to the identity provider.
 *
 * <p>Authorisation code flow of a confidential client, with state and nonce. The principal's name is the lasting
 * {@code sub}; the roles come as {@code groups}. The session, not the token, says how long somebody stays signed in.
 */
@ApplicationScoped
@OpenIdAuthenticationDefinition(
        providerURI = "#{signInSettings.issuer}",
        clientId = "#{signInSettings.clientId}",
        clientSecret = "#{signInSettings.clientSecret}",
        redirectURI = "#{signInSettings.callback}",
        scope = {"openid", "profile", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "#{signInSettings.start}"),
        userClaimsFromIDToken = true,
        jwksConnectTimeout = 5000,
        jwksReadTimeout = 5000)
@DeclareRoles({
    Roles.VISITOR,
    Roles.SERVICER,
    Roles.MERCHANT,
    Roles.COMPANY,
    Roles.PAYMENT_FIRM,
    Roles.AGENCY,
    Roles.CLERK,
    Roles.SUPERVISOR,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.PARTNER
})
public class SignInDefinition {}
