package dev.madoguchi.identity.endpoint;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Judges bearer tokens: signed by the identity provider's current keys, issued by it, for us, not expired, with a subject.
 *
 * <p>The keys are fetched when first needed, kept, and fetched again, at a bounded rate, when a token names an unknown one.
 * Tokens are never logged.
 */
@ApplicationScoped
public class BearerTokens {

    private static final Logger LOG = Logger.getLogger(BearerTokens.class.getName());
    private static final int TIMEOUT_MILLIS = 5000;
    private static final int LARGEST_ANSWER = 200_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @Inject
    private SignInSettings settings;

    /** Prepares the checks; fetches nothing yet. */
    @PostConstruct
    void prepare() {
        accept(settings.getIssuer(), settings.getKeys(), settings.getAudience());
    }

    /** Accepts from now on what this issuer signed with the keys at this address, for this audience. */
    void accept(String issuer, String keysAt, String audience) {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        address(keysAt), new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_ANSWER))
                .retrying(true)
                .build();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "iat")));
    }

    /** The claims of a token, or nothing if it is not good for any reason. */
    public Optional<JWTClaimsSet> judge(String token) {
        try {
            return Optional.of(processor.process(token, null));
        } catch (ParseException | BadJOSEException bad) {
            LOG.log(Level.FINE, "A bearer token was refused: {0}", bad.getMessage());
        } catch (JOSEException unable) {
            LOG.log(Level.WARNING, "A bearer token could not be checked: {0}", unable.getMessage());
        }
        return Optional.empty();
    }

    private static URL address(String keys) {
        try {
            return URI.create(keys).toURL();
        } catch (MalformedURLException | IllegalArgumentException wrong) {
            throw new IllegalStateException("madoguchi.oidc.issuer is no address", wrong);
        }
    }
}
