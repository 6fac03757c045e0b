package dev.madoguchi.sealing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final byte[] VALUE = "えび、かに".getBytes(UTF_8);
    private static final byte[] HERE = "visitor/allergens".getBytes(UTF_8);

    private final MasterKey master = master((byte) 1);

    private static MasterKey master(byte each) {
        byte[] key = new byte[32];
        Arrays.fill(key, each);
        return new MasterKey(Optional.of(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void whatIsSealedOpensWhereItBelongsAndNowhereElse() throws GeneralSecurityException {
        Keys keys = Keys.fresh(KeysetPurpose.VALUES);
        byte[] sealed = keys.aead().encrypt(VALUE, HERE);
        assertThat(keys.aead().decrypt(sealed, HERE), is(VALUE));
        assertThrows(
                GeneralSecurityException.class, () -> keys.aead().decrypt(sealed, "visitor/passport".getBytes(UTF_8)));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(GeneralSecurityException.class, () -> keys.aead().decrypt(sealed, HERE));
    }

    @Test
    void whatAnOlderKeySealedStillOpensAndANewOneSeals() throws GeneralSecurityException {
        Keys old = Keys.fresh(KeysetPurpose.VALUES);
        byte[] before = old.aead().encrypt(VALUE, HERE);
        Keys rotated = old.rotated();
        assertThat(rotated.aead().decrypt(before, HERE), is(VALUE));
        byte[] after = rotated.aead().encrypt(VALUE, HERE);
        assertThrows(GeneralSecurityException.class, () -> old.aead().decrypt(after, HERE));
    }

    @Test
    void keysAreKeptSealedByTheMasterKeyAndForOnePurpose() throws GeneralSecurityException {
        Keys keys = Keys.fresh(KeysetPurpose.VALUES);
        byte[] kept = keys.sealed(master);
        byte[] sealed = keys.aead().encrypt(VALUE, HERE);
        assertThat(Keys.opened(KeysetPurpose.VALUES, kept, master).aead().decrypt(sealed, HERE), is(VALUE));
        assertThrows(GeneralSecurityException.class, () -> Keys.opened(KeysetPurpose.VALUES, kept, master((byte) 2)));
        assertThrows(GeneralSecurityException.class, () -> Keys.opened(KeysetPurpose.IDENTIFIERS, kept, master));
    }

    @Test
    void anIdentifierIsFoundAgainAfterARotation() throws GeneralSecurityException {
        Keys old = Keys.fresh(KeysetPurpose.IDENTIFIERS);
        String kept = hex(old.prfs().computePrimary(VALUE, 32));
        Keys rotated = old.rotated();
        assertThat(rotated.prfs().getPrfs(), aMapWithSize(2));
        assertThat(hex(rotated.prfs().computePrimary(VALUE, 32)), is(not(kept)));
        List<String> candidates = new ArrayList<>();
        for (Prf prf : rotated.prfs().getPrfs().values()) {
            candidates.add(hex(prf.compute(VALUE, 32)));
        }
        assertThat(candidates, hasItem(kept));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(strings = {"no base 64!", "c2hvcnQ="})
    void withoutAMasterKeyNothingIsSealed(String encoded) {
        assertThrows(IllegalStateException.class, () -> new MasterKey(Optional.of(encoded)));
    }

    @Test
    void whatOthersSealWithAnyPublicKeyOpensForItsPurposeAlone() throws GeneralSecurityException {
        Keys old = Keys.fresh(KeysetPurpose.TOKENS);
        Keys rotated = old.rotated();
        byte[] before = sealedBy(old);
        byte[] after = sealedBy(rotated);
        assertThat(rotated.opener().decrypt(before, HERE), is(VALUE));
        assertThat(rotated.opener().decrypt(after, HERE), is(VALUE));
        assertThrows(GeneralSecurityException.class, () -> old.opener().decrypt(after, HERE));
        assertThrows(GeneralSecurityException.class, () -> rotated.opener().decrypt(after, VALUE));
        int name = ByteBuffer.wrap(after).getInt(1);
        assertThat(rotated.knows(name), is(true));
        assertThat(old.knows(name), is(false));
    }

    private static byte[] sealedBy(Keys keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.published()).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(VALUE, HERE);
    }

    @Test
    void aStatementIsSignedWithItsClaimsAndItsKeyIsPublished() throws Exception {
        Keys keys = Keys.fresh(KeysetPurpose.RECEIPTS).rotated();
        JsonObject statement = Json.createObjectBuilder()
                .add("iss", "https://madoguchi.example")
                .add("iat", 1_795_000_000)
                .add("sensitive", true)
                .add("services", Json.createArrayBuilder().add("窓辺美術館"))
                .add("consentRecord", Json.createObjectBuilder().add("state", "GIVEN"))
                .build();
        String[] signed = keys.signer()
                .signAndEncode(Signature.claims("receipt+jwt", statement))
                .split("\\.");
        JsonObject header = json(signed[0]);
        JsonObject payload = json(signed[1]);
        assertThat(payload.getJsonNumber("iat").longValue(), is(1_795_000_000L));
        assertThat(payload.getString("iss"), is("https://madoguchi.example"));
        assertThat(payload.getJsonArray("services").getString(0), is("窓辺美術館"));
        assertThat(payload.getJsonObject("consentRecord").getString("state"), is("GIVEN"));
        assertThat(keys.verifiers().contains(header.getString("kid")), is(true));
    }

    private static JsonObject json(String part) {
        String text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
