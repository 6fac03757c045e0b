package dev.madoguchi.identity.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BearerTokensTest {

    private static final String AUDIENCE = "madoguchi-api";

    private static HttpServer provider;
    private static String issuer;
    private static RSAKey key;

    private final BearerTokens tokens = new BearerTokens();

    @BeforeAll
    static void startProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("current").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/realm/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        issuer = "http://localhost:" + provider.getAddress().getPort() + "/realm";
    }

    @AfterAll
    static void stopProvider() {
        provider.stop(0);
    }

    @Test
    void aTokenOfTheProviderForUsIsGood() throws JOSEException {
        assertThat(isGood(signed(key, claims().build())), is(true));
    }

    @Test
    void aTokenForSomebodyElseIsRefused() throws JOSEException {
        assertThat(isGood(signed(key, claims().audience("account").build())), is(false));
    }

    @Test
    void aTokenWithoutAudienceIsRefused() throws JOSEException {
        assertThat(isGood(signed(key, claims().audience((String) null).build())), is(false));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        assertThat(isGood(signed(key, claims().issuer(issuer + "/other").build())), is(false));
    }

    @Test
    void anExpiredTokenIsRefused() throws JOSEException {
        Date yesterday = Date.from(Instant.now().minus(Duration.ofDays(1)));
        assertThat(isGood(signed(key, claims().expirationTime(yesterday).build())), is(false));
    }

    @Test
    void aTokenWithoutEndIsRefused() throws JOSEException {
        assertThat(isGood(signed(key, claims().expirationTime(null).build())), is(false));
    }

    @Test
    void aTokenWithoutSubjectIsRefused() throws JOSEException {
        assertThat(isGood(signed(key, claims().subject(null).build())), is(false));
    }

    @Test
    void aTokenSignedWithAForeignKeyUnderOurNameIsRefused() throws JOSEException {
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("current").generate();
        assertThat(isGood(signed(foreign, claims().build())), is(false));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        assertThat(isGood(new PlainJWT(claims().build()).serialize()), is(false));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("current").build(), claims().build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        assertThat(isGood(token.serialize()), is(false));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertThat(isGood("nonsense"), is(false));
        assertThat(isGood(""), is(false));
    }

    private boolean isGood(String token) {
        tokens.accept(issuer, issuer + "/keys", AUDIENCE);
        return tokens.judge(token).isPresent();
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject("00000000-0000-4000-8000-000000000021")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private static String signed(RSAKey with, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }
}
