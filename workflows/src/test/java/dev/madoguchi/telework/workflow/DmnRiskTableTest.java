package dev.madoguchi.telework.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.organisation.entity.RegisterAnswer.Standing;
import dev.madoguchi.telework.entity.Finding;
import dev.madoguchi.telework.entity.Novelty;
import dev.madoguchi.telework.entity.RiskFacts;
import dev.madoguchi.telework.entity.RiskFacts.Registered;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the risk table finds, and what it lets pass. */
class DmnRiskTableTest {

    private static final Registered KNOWN = new Registered(Standing.OPEN, 100);

    private final DmnRiskTable table = new DmnRiskTable();

    @BeforeEach
    void giveItTheRealTables() {
        table.tables = new DecisionTables();
    }

    @Test
    void anOrdinaryBodyIsNoRisk() {
        assertThat(find(new RiskFacts(true, 0, 0, false, 50, 50, KNOWN, Novelty.EVERYTHING)), empty());
    }

    @Test
    void aBodyWithoutACorporateNumberIsLookedAt() {
        assertThat(
                find(new RiskFacts(false, 0, 0, false, 50, 50, KNOWN, Novelty.EVERYTHING)),
                contains(Finding.NO_CORPORATE_NUMBER));
    }

    @Test
    void aNumberThatAnotherRegistrationHasIsLookedAt() {
        assertThat(
                find(new RiskFacts(true, 1, 0, false, 50, 50, KNOWN, Novelty.EVERYTHING)),
                contains(Finding.DUPLICATE_NUMBER));
    }

    @Test
    void aNameThatAnotherRegistrationHasIsLookedAt() {
        assertThat(
                find(new RiskFacts(true, 0, 1, false, 50, 50, KNOWN, Novelty.EVERYTHING)),
                contains(Finding.DUPLICATE_NAME));
    }

    @Test
    void specialCooperationIsLookedAt() {
        assertThat(
                find(new RiskFacts(true, 0, 0, true, 50, 50, KNOWN, Novelty.EVERYTHING)),
                contains(Finding.SPECIAL_CATEGORY));
    }

    @Test
    void morePeopleThanWorkThereAreLookedAt() {
        assertThat(
                find(new RiskFacts(true, 0, 0, false, 51, 50, KNOWN, Novelty.EVERYTHING)),
                contains(Finding.HEADCOUNT_ABOVE_STAFF));
    }

    @ParameterizedTest
    @CsvSource({"9999, false", "10000, true"})
    void tenThousandPeopleOrMoreAreLookedAt(int headcount, boolean found) {
        assertThat(
                find(new RiskFacts(true, 0, 0, false, headcount, 20_000, KNOWN, Novelty.EVERYTHING))
                        .contains(Finding.LARGE_HEADCOUNT),
                is(found));
    }

    @Test
    void aNumberThatTheRegisterDoesNotKnowIsLookedAt() {
        assertThat(
                find(new RiskFacts(
                        true, 0, 0, false, 50, 50, new Registered(Standing.UNKNOWN, 100), Novelty.EVERYTHING)),
                contains(Finding.REGISTER_UNKNOWN));
    }

    @Test
    void aBodyWhoseRecordIsClosedIsLookedAt() {
        assertThat(
                find(new RiskFacts(
                        true, 0, 0, false, 50, 50, new Registered(Standing.CLOSED, 100), Novelty.EVERYTHING)),
                contains(Finding.REGISTER_CLOSED));
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void anotherNameThanTheRegisteredOneIsLookedAt(int likeness, boolean found) {
        Set<Finding> findings = find(
                new RiskFacts(true, 0, 0, false, 50, 50, new Registered(Standing.OPEN, likeness), Novelty.EVERYTHING));
        assertThat(findings.contains(Finding.REGISTER_NAME_DIFFERS), is(found));
    }

    @Test
    void aRegisterThatDoesNotAnswerStopsNobody() {
        assertThat(find(new RiskFacts(true, 0, 0, false, 50, 50, Registered.NOTHING, Novelty.EVERYTHING)), empty());
    }

    @Test
    void everythingThatIsFoundIsTold() {
        Set<Finding> unknown = find(
                new RiskFacts(false, 2, 3, true, 20_000, 10, new Registered(Standing.UNKNOWN, 59), Novelty.EVERYTHING));
        Set<Finding> all = EnumSet.complementOf(
                EnumSet.of(Finding.REGISTER_CLOSED, Finding.CATEGORY_CHANGES, Finding.IDENTITY_CHANGES));
        assertThat(unknown, is(all));
    }

    @Test
    void aChangeThatAffectsNeitherCategoryNorIdentityIsNotLookedAtWhateverElseItSays() {
        assertThat(find(new RiskFacts(false, 2, 3, true, 20_000, 10, KNOWN, new Novelty(true, false, false))), empty());
    }

    @Test
    void aChangeOfTheCategoryIsLookedAtAgain() {
        Novelty category = new Novelty(true, false, true);

        assertThat(find(new RiskFacts(false, 2, 3, false, 9, 10, KNOWN, category)), contains(Finding.CATEGORY_CHANGES));
        assertThat(
                find(new RiskFacts(false, 2, 3, true, 9, 10, KNOWN, category)),
                containsInAnyOrder(Finding.CATEGORY_CHANGES, Finding.SPECIAL_CATEGORY));
    }

    @Test
    void aChangeOfTheIdentityIsLookedAtAgainWithWhateverConcernsTheIdentity() {
        Novelty identity = new Novelty(true, true, false);

        assertThat(find(new RiskFacts(true, 0, 0, true, 9, 10, KNOWN, identity)), contains(Finding.IDENTITY_CHANGES));
        assertThat(
                find(new RiskFacts(false, 1, 1, true, 9, 10, KNOWN, identity)),
                containsInAnyOrder(
                        Finding.IDENTITY_CHANGES,
                        Finding.NO_CORPORATE_NUMBER,
                        Finding.DUPLICATE_NUMBER,
                        Finding.DUPLICATE_NAME));
    }

    @Test
    void theTableItselfIsGivenWithWhatItFound() {
        assertThat(
                table.assess(new RiskFacts(true, 0, 0, false, 1, 1, KNOWN, Novelty.EVERYTHING))
                        .table(),
                containsString("IDENTITY_CHANGES"));
    }

    @Test
    void theVersionOfTheTableIsKeptWithWhatItFound() {
        assertThat(
                table.assess(new RiskFacts(true, 0, 0, false, 1, 1, KNOWN, Novelty.EVERYTHING))
                        .tableVersion(),
                is("TeleworkRiskTable 4"));
    }

    private Set<Finding> find(RiskFacts facts) {
        return table.assess(facts).findings();
    }
}
