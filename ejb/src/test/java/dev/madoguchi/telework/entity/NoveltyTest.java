package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NoveltyTest {

    private static final Novelty NOTHING = new Novelty(true, false, false);
    private static final Novelty IDENTITY = new Novelty(true, true, false);
    private static final Novelty CATEGORY = new Novelty(true, false, true);

    @Test
    void contactPlanAndTheLikeAreNothingNew() {
        assertThat(of(change -> change.contact().setName("海岸 次郎")), is(NOTHING));
        assertThat(of(change -> change.plan().setOffPeak(true)), is(NOTHING));
        assertThat(of(change -> change.organisation().setIndustry(Industry.A)), is(NOTHING));
        assertThat(of(change -> change.organisation().setStaffTotal(501)), is(NOTHING));
        assertThat(of(change -> change.organisation().setNameKana("カイガン")), is(NOTHING));
    }

    @Test
    void nameNumberAndHeadOfficeAreTheIdentity() {
        assertThat(of(change -> change.organisation().setName("海岸ホールディングス株式会社")), is(IDENTITY));
        assertThat(of(change -> change.organisation().setCorporateNumber("4000012090001")), is(IDENTITY));
        assertThat(of(change -> change.organisation().setWithoutNumber(true)), is(IDENTITY));
        assertThat(of(change -> change.organisation().setPostalCode("2310001")), is(IDENTITY));
        assertThat(of(change -> change.organisation().setPrefecture(Prefecture.KANAGAWA)), is(IDENTITY));
        assertThat(of(change -> change.organisation().setCity("横浜市中区")), is(IDENTITY));
        assertThat(of(change -> change.organisation().setStreet("新港1-1")), is(IDENTITY));
        assertThat(of(change -> change.organisation().setBuilding("3階")), is(IDENTITY));
    }

    @Test
    void anotherCategoryOrSupportingOthersIsAnotherCategory() {
        assertThat(
                of(change -> change.sortInto(ParticipationCategory.SPECIAL_COOPERATION, false, "2019-1")),
                is(CATEGORY));
        assertThat(of(change -> change.sortInto(ParticipationCategory.IMPLEMENTING, true, "2019-1")), is(CATEGORY));
    }

    private static Novelty of(Consumer<Application> changes) {
        Application inForce = KAIGAN.application();
        inForce.sortInto(ParticipationCategory.IMPLEMENTING, false, "2019-1");
        Application change =
                new Application(UUID.randomUUID(), inForce.campaign(), inForce.organisationId(), TODAY, "企業 花子");
        change.startChange(inForce);
        change.sortInto(ParticipationCategory.IMPLEMENTING, false, "2019-1");
        changes.accept(change);
        return Novelty.of(inForce, change);
    }
}
