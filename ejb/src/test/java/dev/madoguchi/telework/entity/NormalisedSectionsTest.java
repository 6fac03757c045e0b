package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people type is kept in one form, so that the same answer is the same value. */
class NormalisedSectionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 7, 22);

    @Test
    void aBodyTypedInFullWidthIsKeptPlain() {
        OrganisationSection typed = new OrganisationSection();
        typed.setName("　株式会社海岸商事 ");
        typed.setNameKana("ｶﾌﾞｼｷｶﾞｲｼｬ ｶｲｶﾞﾝｼｮｳｼﾞ");
        typed.setCorporateNumber("４０００-０１２０-９０００１");
        typed.setPostalCode("〒１００－０００１");
        typed.setBuilding("   ");

        OrganisationSection kept = typed.normalised();

        assertThat(kept.getName(), is("株式会社海岸商事"));
        assertThat(kept.getNameKana(), is("カイガンショウジ"));
        assertThat(kept.getCorporateNumber(), is("4000012090001"));
        assertThat(kept.getPostalCode(), is("1000001"));
        assertThat(kept.getBuilding(), is(nullValue()));
    }

    @Test
    void aContactIsKeptInOneForm() {
        ContactSection typed = new ContactSection();
        typed.setKana("かいがん　はなこ");
        typed.setEmail("ｓｏｕｍｕ@EXAMPLE.jp");
        typed.setPhone("+81 (3) 1234 5678");

        ContactSection kept = typed.normalised();

        assertThat(kept.getKana(), is("カイガン ハナコ"));
        assertThat(kept.getEmail(), is("soumu@example.jp"));
        assertThat(kept.getPhone(), is("03-1234-5678"));
    }

    @Test
    void whatHasNoNormalFormStaysAsTypedForTheConstraintsToRefuse() {
        ContactSection typed = new ContactSection();
        typed.setPhone("なし");
        typed.setEmail("soumu");

        ContactSection kept = typed.normalised();

        assertThat(kept.getPhone(), is("なし"));
        assertThat(kept.getEmail(), is("soumu"));
    }

    @Test
    void linesEndTheSameWayWhateverTheBrowserSent() {
        SecuritySection typed = new SecuritySection();
        typed.setNote("一行目\r\n二行目\r三行目\n\n");

        assertThat(typed.normalised().getNote(), is("一行目\n二行目\n三行目"));
    }

    @Test
    void daysAreOrderedAndTheLastNumberForADayAndPlaceCounts() {
        PlannedDay later = new PlannedDay(MONDAY.plusDays(1), TeleworkPlace.HOME, 5);
        PlannedDay mobile = new PlannedDay(MONDAY, TeleworkPlace.MOBILE, 2);
        PlannedDay corrected = new PlannedDay(MONDAY, TeleworkPlace.HOME, 30);
        PlanSection typed = new PlanSection();
        typed.setDays(List.of(later, mobile, new PlannedDay(MONDAY, TeleworkPlace.HOME, 3), corrected));

        assertThat(typed.normalised().getDays(), contains(corrected, mobile, later));
    }

    @Test
    void choicesAreKeptInTheOrderInWhichTheyAreOffered() {
        PublicationSection typed = new PublicationSection();
        typed.setItems(new LinkedHashSet<>(List.of(PublicItem.WEBSITE, PublicItem.NAME)));

        assertThat(typed.normalised().getItems(), contains(PublicItem.NAME, PublicItem.WEBSITE));
    }

    @Test
    void choicesThatABrowserLeftOutAreNone() {
        SupportSection typed = new SupportSection();
        typed.setOffers(null);

        assertThat(typed.normalised().getOffers().isEmpty(), is(true));
    }

    @Test
    void anApplicationKeepsACopySoThatThePageCanGoOnTyping() {
        Application application =
                new Application(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, "x");
        SurveySection typed = new SurveySection();
        typed.setEmail(" Survey@Example.JP ");

        application.save(typed, Instant.EPOCH, "x");

        assertThat(application.survey(), is(not(sameInstance(typed))));
        assertThat(application.survey().getEmail(), is("Survey@example.jp"));
    }
}
