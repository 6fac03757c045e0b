package dev.madoguchi.casefile.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.casefile.entity.RemarkPlace;
import dev.madoguchi.casefile.entity.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkItemLedgerTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 22);

    private final WorkItemLedger ledger = new WorkItemLedger();
    private Decision decision;
    private CorrectionRound round;

    WorkItemLedgerTest() {
        ledger.decisions = new DecisionRepository() {
            @Override
            public Optional<Decision> latest(UUID caseId) {
                return Optional.ofNullable(decision);
            }
        };
        ledger.rounds = new CorrectionRepository() {
            @Override
            public Optional<CorrectionRound> latest(UUID caseId) {
                return Optional.ofNullable(round);
            }
        };
    }

    @Test
    void theFirstReviewIsNobodys() {
        assertThat(ledger.backTo(CASE), is(Optional.empty()));
    }

    @Test
    void aDraftThatWasGivenBackComesBackToTheOneWhoDrafted() {
        decision = givenBack("drafter", at(9));
        assertThat(subject(), is(Optional.of("drafter")));
    }

    @Test
    void aCorrectionComesBackToTheOneWhoAskedAlsoAfterADraftWasGivenBack() {
        decision = givenBack("drafter", at(9));
        round = corrected("asker", at(10));
        assertThat(subject(), is(Optional.of("asker")));
    }

    @Test
    void aDraftAfterTheCorrectionComesBackToTheOneWhoDrafted() {
        round = corrected("asker", at(9));
        decision = givenBack("drafter", at(10));
        assertThat(subject(), is(Optional.of("drafter")));
    }

    private Optional<String> subject() {
        return ledger.backTo(CASE).map(Author::subject);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-24T%02d:00:00Z".formatted(hour));
    }

    private static Decision givenBack(String drafter, Instant at) {
        Decision draft = new Decision(CASE, Verdict.REFUSED, "要件を満たさない。", null, 1, author(drafter, at));
        draft.giveBack("理由を詳しく");
        return draft;
    }

    private static CorrectionRound corrected(String asker, Instant at) {
        CorrectionRound asked = new CorrectionRound(CASE, 1, author(asker, at));
        asked.write(new RemarkPlace("organisation.name", 0, ""), "正式名称をご記入ください。", author(asker, at));
        asked.ask(author(asker, at), Map.of(), DUE, DUE.plusDays(10));
        asked.handBack(author("applicant", at), Map.of("organisation.name", RecordedAnswer.typed("海岸商事株式会社")));
        return asked;
    }

    private static Author author(String subject, Instant at) {
        return new Author(subject, subject, at);
    }
}
