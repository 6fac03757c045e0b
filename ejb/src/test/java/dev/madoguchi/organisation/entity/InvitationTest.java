package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant TOO_LATE = NOW.plus(Invitation.VALIDITY);

    private final InvitationToken token = InvitationToken.random();
    private final Invitation invitation =
            new Invitation(UUID.randomUUID(), EmailAddress.of("Ｔａｒｏ@例え.jp"), "founder", NOW);

    InvitationTest() {
        invitation.send(token, MemberRights.MEMBER, NOW);
    }

    @Test
    void itCanBeAcceptedOnce() {
        invitation.accept("colleague", NOW.plusSeconds(5));

        InvitationClosed closed =
                assertThrows(InvitationClosed.class, () -> invitation.accept("somebody", NOW.plusSeconds(6)));
        assertThat(closed.textKey(), is("error.InvitationClosed.ACCEPTED"));
        assertThrows(InvitationClosed.class, () -> invitation.revoke("founder", NOW.plusSeconds(7)));
        assertThrows(
                InvitationClosed.class,
                () -> invitation.send(InvitationToken.random(), MemberRights.MEMBER, NOW.plusSeconds(8)));
    }

    @Test
    void itExpiresAfterSevenDaysAndIsValidAgainOnceSentAgain() {
        assertThat(invitation.state(TOO_LATE.minusSeconds(1)), is(InvitationState.OPEN));
        InvitationClosed closed = assertThrows(InvitationClosed.class, () -> invitation.accept("colleague", TOO_LATE));
        assertThat(closed.textKey(), is("error.InvitationClosed.EXPIRED"));

        InvitationToken second = InvitationToken.random();
        invitation.send(second, MemberRights.ADMINISTRATOR, TOO_LATE);

        assertThat(invitation.isUnder(token), is(false));
        assertThat(invitation.isUnder(second), is(true));
        assertThat(invitation.rights(), is(MemberRights.ADMINISTRATOR));
        invitation.accept("colleague", TOO_LATE.plusSeconds(1));
    }

    @Test
    void takenBackItCannotBeAcceptedAndTwiceIsAsOnce() {
        invitation.revoke("founder", NOW);
        invitation.revoke("founder", NOW);

        InvitationClosed closed = assertThrows(InvitationClosed.class, () -> invitation.accept("colleague", NOW));
        assertThat(closed.textKey(), is("error.InvitationClosed.REVOKED"));
    }

    @Test
    void theSecretIsLongAndNeverWrittenAnywhere() {
        assertThat(token.value().length(), is(43));
        assertThat(token.hash(), is(not(token.value())));
        assertThat(token.toString(), not(containsString(token.value())));
        assertThat(InvitationToken.random(), is(not(token)));
    }

    @Test
    void itIsForTheAddressItWasSentToHoweverThatIsWritten() {
        Invitation toColleague =
                new Invitation(UUID.randomUUID(), new EmailAddress("Colleague@example.jp"), "founder", NOW);

        assertThat(toColleague.isFor(EmailAddress.of("ｃolleague@EXAMPLE.jp")), is(true));
        assertThat(toColleague.isFor(EmailAddress.of("somebody@example.jp")), is(false));
    }
}
