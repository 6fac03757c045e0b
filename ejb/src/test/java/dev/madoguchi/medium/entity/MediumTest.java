package dev.madoguchi.medium.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a medium accepts. */
class MediumTest {

    private static final UUID VISITOR = UUID.fromString("00000000-0000-4000-a000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final KeyPair pair = EllipticCurves.generateKeyPair(CurveType.NIST_P256);
    private final Medium phone = phone(pair);

    MediumTest() throws GeneralSecurityException {}

    private static Medium phone(KeyPair pair) throws GeneralSecurityException {
        return Medium.phone(VISITOR, PhoneKey.in(encoded(pair)).orElseThrow(), NOW);
    }

    private static String encoded(KeyPair pair) throws GeneralSecurityException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(EllipticCurves.pointEncode(
                        CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) pair.getPublic()).getW()));
    }

    private PhoneToken token(UUID medium, long step) throws GeneralSecurityException {
        return signed(medium, step, pair);
    }

    private static PhoneToken signed(UUID medium, long step, KeyPair by) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(by.getPrivate());
        signing.update(new PhoneToken(medium, step, new byte[0]).signed());
        return new PhoneToken(medium, step, signing.sign());
    }

    @ParameterizedTest
    @CsvSource({"-2, EXPIRED", "-1,", "0,", "1,", "2, EXPIRED", "-100000, EXPIRED"})
    void aTokenIsGoodForItsStepAndTheOnesBesideIt(long skew, TokenRefusal refusal) throws GeneralSecurityException {
        assertThat(phone.show(token(phone.id(), STEP + skew), NOW), is(Optional.ofNullable(refusal)));
    }

    @Test
    void whatWasUsedOrIsOlderIsRefusedAndWhatIsNewerIsNot() throws GeneralSecurityException {
        assertThat(phone.show(token(phone.id(), STEP), NOW), is(Optional.empty()));
        assertThat(phone.lastUsedAt(), is(Optional.of(NOW)));
        assertThat(phone.show(token(phone.id(), STEP), NOW), is(Optional.of(TokenRefusal.REPLAYED)));
        assertThat(phone.show(token(phone.id(), STEP - 1), NOW), is(Optional.of(TokenRefusal.REPLAYED)));
        assertThat(phone.show(token(phone.id(), STEP + 1), NOW), is(Optional.empty()));
    }

    @Test
    void whatAnotherKeySignedOrForAnotherMediumIsForged() throws GeneralSecurityException {
        KeyPair other = EllipticCurves.generateKeyPair(CurveType.NIST_P256);
        assertThat(phone.show(signed(phone.id(), STEP, other), NOW), is(Optional.of(TokenRefusal.FORGED)));
        PhoneToken ofAnother = token(UUID.randomUUID(), STEP);
        PhoneToken claimed = new PhoneToken(phone.id(), STEP, ofAnother.signature());
        assertThat(phone.show(claimed, NOW), is(Optional.of(TokenRefusal.FORGED)));
        PhoneToken later =
                new PhoneToken(phone.id(), STEP, token(phone.id(), STEP - 5).signature());
        assertThat(phone.show(later, NOW), is(Optional.of(TokenRefusal.FORGED)));
        assertThat(
                phone.show(new PhoneToken(phone.id(), STEP, new byte[64]), NOW), is(Optional.of(TokenRefusal.FORGED)));
        assertThat(
                phone.show(new PhoneToken(phone.id(), STEP, new byte[3]), NOW), is(Optional.of(TokenRefusal.FORGED)));
        assertThat(phone.lastUsedAt(), is(Optional.empty()));
    }

    @Test
    void theNumberOfACardAsTokenIsForged() throws GeneralSecurityException {
        Medium card = Medium.known(VISITOR, MediumKind.CARD, "hash", NOW);
        assertThat(card.show(token(card.id(), STEP), NOW), is(Optional.of(TokenRefusal.FORGED)));
        assertThat(card.show(NOW), is(Optional.empty()));
    }

    @Test
    void aBlockedMediumIsRefusedAndBlockedOnce() throws GeneralSecurityException {
        assertThat(phone.block(NOW), is(true));
        assertThat(phone.block(NOW.plusSeconds(60)), is(false));
        assertThat(phone.blockedAt(), is(Optional.of(NOW)));
        assertThat(phone.show(token(phone.id(), STEP), NOW), is(Optional.of(TokenRefusal.BLOCKED)));
        assertThat(phone.show(NOW), is(Optional.of(TokenRefusal.BLOCKED)));
    }

    @Test
    void whatIsInATokenIsReadAsItWasWritten() throws GeneralSecurityException {
        PhoneToken made = token(phone.id(), 0xF000_0001L);
        byte[] bytes = new byte[PhoneToken.BYTES];
        byte[] signed = made.signed();
        System.arraycopy(signed, PhoneToken.INFO.length(), bytes, 0, 20);
        System.arraycopy(made.signature(), 0, bytes, 20, 64);
        PhoneToken read = PhoneToken.of(bytes).orElseThrow();
        assertThat(read.medium(), is(phone.id()));
        assertThat(read.step(), is(0xF000_0001L));
        assertThat(read.signature(), is(made.signature()));
        assertThat(PhoneToken.of(new byte[83]), is(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BGsX",
                "not base64!",
                "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfQ",
                "AmsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW",
                "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoPointOfTheCurveIsNoKey(String encoded) {
        assertThat(PhoneKey.in(encoded), is(Optional.empty()));
    }

    @Test
    void aKeyIsKeptAsItWasGiven() throws GeneralSecurityException {
        assertThat(PhoneKey.in(encoded(pair)).orElseThrow().encoded(), is(encoded(pair)));
    }
}
