package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.PublicItem.DECLARATION;
import static dev.madoguchi.telework.entity.PublicItem.HEAD_OFFICE;
import static dev.madoguchi.telework.entity.PublicItem.INDUSTRY;
import static dev.madoguchi.telework.entity.PublicItem.NAME;
import static dev.madoguchi.telework.entity.PublicItem.PLAN;
import static dev.madoguchi.telework.entity.PublicItem.SIZE_CLASS;
import static dev.madoguchi.telework.entity.PublicItem.STAFF;
import static dev.madoguchi.telework.entity.PublicItem.SUPPORT;
import static dev.madoguchi.telework.entity.PublicItem.WEBSITE;
import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2019;
import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static dev.madoguchi.telework.entity.SampleCompanies.publicationOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    @ParameterizedTest
    @EnumSource
    void anItemThatAloneIsPublicIsAllThatIsPublished(PublicItem item) {
        assertThat(itemsIn(publish(EnumSet.of(item))), is(EnumSet.of(item)));
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatAloneIsKeptBackIsTheOnlyOneMissing(PublicItem item) {
        Set<PublicItem> others = EnumSet.complementOf(EnumSet.of(item));

        assertThat(itemsIn(publish(others)), is(others));
    }

    @Test
    void nothingIsPublishedOfABodyThatWantsNothingPublic() {
        assertThat(itemsIn(publish(EnumSet.noneOf(PublicItem.class))), is(EnumSet.noneOf(PublicItem.class)));
    }

    @Test
    void whatIsPublishedIsWhatWasApplied() {
        Registration registration = publish(EnumSet.allOf(PublicItem.class));

        assertThat(registration.name(), is(Optional.of("海岸システム株式会社")));
        assertThat(registration.nameKana(), is(Optional.of("カイガンシステム")));
        assertThat(registration.prefecture(), is(Optional.of("13")));
        assertThat(registration.city(), is(Optional.of("千代田区")));
        assertThat(registration.industry(), is(Optional.of("G")));
        assertThat(registration.staff(), is(Optional.of(500)));
        assertThat(registration.days(), is(Optional.of(5)));
        assertThat(registration.headcountOnKeyDay(), is(Optional.of(120)));
        assertThat(registration.support(), is(Set.of(SupportKind.SOFTWARE)));
        assertThat(registration.website(), is(Optional.of("https://www.example.jp/")));
    }

    @Test
    void itsStateItsCategoryAndItsOriginAreAlwaysKnown() {
        Application accepted = accepted(EnumSet.noneOf(PublicItem.class));
        Registration registration = new Registration(accepted, DAYS_2019, TODAY);

        assertThat(registration.state(), is(RegistrationState.PUBLISHED));
        assertThat(registration.category(), is(ParticipationCategory.SPECIAL_COOPERATION));
        assertThat(registration.isSupporting(), is(true));
        assertThat(registration.acceptedCase(), is(accepted.caseId()));
        assertThat(registration.organisation(), is(accepted.organisationId()));
        assertThat(registration.campaign(), is(DAYS_2019.id()));
        assertThat(registration.publishedAt(), is(TODAY));
    }

    @Test
    void anApplicationWithoutACategoryCannotBePublished() {
        assertThrows(RuntimeException.class, () -> new Registration(KAIGAN.application(), DAYS_2019, TODAY));
    }

    @Test
    void anAcceptedChangeIsShownInPlaceOfWhatWasShownBefore() {
        Registration registration = publish(EnumSet.allOf(PublicItem.class));
        Application change = accepted(EnumSet.of(NAME));
        change.organisation().setName("海岸ホールディングス株式会社");
        change.sortInto(ParticipationCategory.IMPLEMENTING, false, "2019-1");

        registration.change(change, DAYS_2019);

        assertThat(itemsIn(registration), is(EnumSet.of(NAME)));
        assertThat(registration.name(), is(Optional.of("海岸ホールディングス株式会社")));
        assertThat(registration.category(), is(ParticipationCategory.IMPLEMENTING));
        assertThat(registration.isSupporting(), is(false));
        assertThat(registration.acceptedCase(), is(change.caseId()));
        assertThat(registration.state(), is(RegistrationState.PUBLISHED));
        assertThat(registration.publishedAt(), is(TODAY));
    }

    @Test
    void aSuspendedRegistrationIsNotListedUntilItIsReinstatedEvenIfItIsChanged() {
        Registration registration = publish(EnumSet.of(NAME));
        registration.suspend();
        registration.change(accepted(EnumSet.of(NAME, PLAN)), DAYS_2019);

        assertThat(registration.isListed(), is(false));
        assertThat(registration.isInForce(), is(true));
        registration.reinstate();
        assertThat(registration.isListed(), is(true));
    }

    @Test
    void aClosedRegistrationStaysClosed() {
        Registration registration = publish(EnumSet.of(NAME));
        registration.close();

        assertThat(registration.state(), is(RegistrationState.CLOSED));
        assertThat(registration.isListed(), is(false));
        assertThat(registration.isInForce(), is(false));
        assertThrows(RegistrationStepNotAllowed.class, registration::close);
        assertThrows(RegistrationStepNotAllowed.class, registration::suspend);
        assertThrows(RegistrationStepNotAllowed.class, registration::reinstate);
        assertThrows(
                RegistrationStepNotAllowed.class, () -> registration.change(accepted(EnumSet.of(NAME)), DAYS_2019));
    }

    @Test
    void onlyWhatIsListedCanBeTakenOffAndOnlyWhatWasTakenOffPutBack() {
        Registration registration = publish(EnumSet.of(NAME));

        assertThrows(RegistrationStepNotAllowed.class, registration::reinstate);
        registration.suspend();
        assertThrows(RegistrationStepNotAllowed.class, registration::suspend);
    }

    private static Registration publish(Set<PublicItem> items) {
        return new Registration(accepted(items), DAYS_2019, TODAY);
    }

    private static Application accepted(Set<PublicItem> items) {
        Application application = KAIGAN.application();
        application.support().setOffers(EnumSet.of(SupportKind.SOFTWARE));
        application.save(publicationOf(items), TODAY, "企業 花子");
        application.sortInto(ParticipationCategory.SPECIAL_COOPERATION, true, "2019-1");
        return application;
    }

    /** The items of which a registration shows anything at all. */
    private static Set<PublicItem> itemsIn(Registration shown) {
        Set<PublicItem> items = EnumSet.noneOf(PublicItem.class);
        add(items, NAME, shown.name().isPresent() || shown.nameKana().isPresent());
        add(items, HEAD_OFFICE, shown.prefecture().isPresent() || shown.city().isPresent());
        add(items, INDUSTRY, shown.industry().isPresent());
        add(items, STAFF, shown.staff().isPresent());
        add(items, SIZE_CLASS, shown.sizeClass().isPresent());
        add(items, PLAN, shown.days().isPresent() || shown.headcountOnKeyDay().isPresent());
        add(items, SUPPORT, !shown.support().isEmpty());
        add(items, DECLARATION, shown.declaration().isPresent());
        add(items, WEBSITE, shown.website().isPresent());
        return items;
    }

    private static void add(Set<PublicItem> items, PublicItem item, boolean shown) {
        if (shown) {
            items.add(item);
        }
    }
}
