package dev.madoguchi.identity.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider is and what we are called there, for the expressions of {@link SignInDefinition}. */
@Named
@ApplicationScoped
public class SignInSettings {

    private static final String ENDPOINTS = "/protocol/openid-connect/";

    @Inject
    @ConfigProperty(name = "madoguchi.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "madoguchi.oidc.client-id")
    private String clientId;

    @Inject
    @ConfigProperty(name = "madoguchi.oidc.client-secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "madoguchi.oidc.audience")
    private String audience;

    @Inject
    @ConfigProperty(name = "madoguchi.url")
    private String url;

    /** The issuer of every token we accept. */
    public String getIssuer() {
        return issuer;
    }

    /** What pages are called at the identity provider. */
    public String getClientId() {
        return clientId;
    }

    /** The secret that goes with it. */
    public String getClientSecret() {
        return clientSecret;
    }

    /** For whom a machine's token must have been issued. */
    public String getAudience() {
        return audience;
    }

    /** The address under which people know this application, without a slash at the end. */
    public String getUrl() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the identity provider publishes the keys it signs with. */
    public String getKeys() {
        return issuer + ENDPOINTS + "certs";
    }

    /** Where the identity provider ends the session of somebody who no longer has one here. */
    public String getEndSession() {
        return issuer + ENDPOINTS + "logout?client_id=" + encoded(clientId) + "&post_logout_redirect_uri="
                + encoded(getStart());
    }

    /** Where the identity provider adds a passkey to the account of whoever is signed in there. */
    public String getPasskeyRegistration() {
        return issuer + ENDPOINTS + "auth?response_type=code&scope=openid&client_id=" + encoded(clientId)
                + "&redirect_uri="
                + encoded(getCallback()) + "&state=" + UUID.randomUUID() + "&nonce=" + UUID.randomUUID()
                + "&kc_action=webauthn-register-passwordless";
    }

    /** Where the identity provider sends people back to. */
    public String getCallback() {
        return getUrl() + SignInCallback.PATH;
    }

    /** Where the identity provider sends people after signing out. */
    public String getStart() {
        return getUrl() + "/";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
