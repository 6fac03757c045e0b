package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final Organisation body =
            new Organisation(new CorporateNumber("7000012050002"), "株式会社髙﨑𠮷野①", new KanaName("タカサキヨシノ"), NOW);
    private final Member founder = body.join("founder", MemberRights.ADMINISTRATOR, NOW);

    @Test
    void whoJoinsTwiceStaysWhatTheyAre() {
        assertThat(body.join("founder", MemberRights.MEMBER, NOW.plusSeconds(1)), is(founder));

        assertThat(body.members(), contains(founder));
        assertThat(founder.isAdministrator(), is(true));
    }

    @Test
    void theLastAdministratorCanNeitherBeDemotedNorRemoved() {
        body.join("colleague", MemberRights.MEMBER, NOW);

        assertThrows(LastAdministrator.class, () -> body.changeRights(founder, MemberRights.MEMBER));
        assertThrows(LastAdministrator.class, () -> body.remove(founder));
        assertThat(founder.rights(), is(MemberRights.ADMINISTRATOR));
        assertThat(body.members().size(), is(2));
    }

    @Test
    void anAdministratorGoesOnceThereIsAnother() {
        Member colleague = body.join("colleague", MemberRights.MEMBER, NOW);
        body.changeRights(colleague, MemberRights.ADMINISTRATOR);

        body.changeRights(founder, MemberRights.MEMBER);
        body.remove(founder);

        assertThat(body.members(), contains(colleague));
        assertThat(body.member("founder"), is(Optional.empty()));
    }

    @Test
    void aMemberWhoIsNoAdministratorCanAlwaysBeRemoved() {
        body.remove(body.join("colleague", MemberRights.MEMBER, NOW));

        assertThat(body.members(), contains(founder));
    }

    @Test
    void aBodyIsProvisionalUntilTheFirstConfirmationAndThatOneCounts() {
        assertThat(body.isProvisional(), is(true));

        body.confirm(Confirmation.LETTER, NOW);
        body.confirm(Confirmation.ACCEPTANCE, NOW.plusSeconds(9));

        assertThat(body.isProvisional(), is(false));
        assertThat(body.confirmedBy(), is(Optional.of(Confirmation.LETTER)));
        assertThat(body.confirmedAt(), is(Optional.of(NOW)));
    }

    @Test
    void theKindFollowsFromTheNumber() {
        KanaName kana = new KanaName("タカサキ");
        assertThat(body.kind(), is(OrganisationKind.CORPORATION));
        assertThat(
                Organisation.withoutNumber(OrganisationKind.SOLE_TRADER, "髙﨑商店", kana, NOW)
                        .kind(),
                is(OrganisationKind.SOLE_TRADER));
        assertThat(
                Organisation.withoutNumber(OrganisationKind.UNINCORPORATED, "町内会", kana, NOW)
                        .kind(),
                is(OrganisationKind.UNINCORPORATED));
    }

    @Test
    void anotherNameHasToBeConfirmedAnewAndAnotherReadingHasNot() {
        body.confirm(Confirmation.LETTER, NOW);

        assertThat(body.correct(body.name(), new KanaName("タカザキ")), is(true));
        assertThat(body.isProvisional(), is(false));
        assertThat(body.correct("高崎株式会社", new KanaName("タカザキ")), is(true));
        assertThat(body.isProvisional(), is(true));
        assertThat(body.correct("高崎株式会社", new KanaName("タカザキ")), is(false));
    }

    @Test
    void aNameThatAnOfficeAcceptedLeavesItConfirmed() {
        body.confirm(Confirmation.ACCEPTANCE, NOW);

        assertThat(body.rename("高崎株式会社", new KanaName("タカサキ")), is(true));

        assertThat(body.name(), is("高崎株式会社"));
        assertThat(body.isProvisional(), is(false));
    }

    @Test
    void onlyItsOnlyMemberClosesIt() {
        Member colleague = body.join("colleague", MemberRights.MEMBER, NOW);
        assertThrows(MembersRemain.class, () -> body.close(NOW));
        assertThat(body.isClosed(), is(false));
        body.remove(colleague);

        body.close(NOW);

        assertThat(body.isClosed(), is(true));
        assertThat(body.members().isEmpty(), is(true));
    }

    @Test
    void whoWasInvitedAsAnAdministratorIsOneWhenAnAdministratorSaysSo() {
        Member colleague = body.join("colleague", MemberRights.MEMBER, NOW);
        colleague.invitedWith(MemberRights.ADMINISTRATOR);
        assertThat(colleague.isAdministrator(), is(false));
        assertThat(colleague.isProposed(), is(true));

        body.changeRights(colleague, MemberRights.ADMINISTRATOR);

        assertThat(colleague.isAdministrator(), is(true));
        assertThat(colleague.isProposed(), is(false));
    }

    @Test
    void thatProposalCanBeDeclinedByLeavingThePersonAMember() {
        Member colleague = body.join("colleague", MemberRights.MEMBER, NOW);
        colleague.invitedWith(MemberRights.ADMINISTRATOR);

        body.changeRights(colleague, MemberRights.MEMBER);

        assertThat(colleague.isProposed(), is(false));
    }
}
