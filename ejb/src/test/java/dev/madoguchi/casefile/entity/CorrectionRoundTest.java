package dev.madoguchi.casefile.entity;

import static dev.madoguchi.casefile.entity.SampleCases.DUE;
import static dev.madoguchi.casefile.entity.SampleCases.MONDAY;
import static dev.madoguchi.casefile.entity.SampleCases.SATO;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionRoundTest {

    private static final String NAME = "organisation.name";
    private static final String CITY = "organisation.city";
    private static final Author APPLICANT = new Author("applicant", "渡辺 直美", MONDAY.plusSeconds(60));

    private static final Map<String, RecordedAnswer> BEFORE =
            Map.of(NAME, RecordedAnswer.typed("海岸商事"), CITY, RecordedAnswer.typed("横浜市"));
    private static final Map<String, RecordedAnswer> AFTER =
            Map.of(NAME, RecordedAnswer.typed("海岸商事株式会社"), CITY, RecordedAnswer.typed("横浜市"));

    private final CorrectionRound round = new CorrectionRound(UUID.randomUUID(), 1, SATO);

    @Test
    void remarksStandInTheOrderOfTheFormAndOneAtAField() {
        round.write(new RemarkPlace(CITY, 7, ""), "区までご記入ください。", SATO);
        round.write(new RemarkPlace(NAME, 0, ""), "登記の名称をご記入ください。", SATO);
        round.write(new RemarkPlace(CITY, 7, ""), " 区名までご記入ください。\n", SATO);

        assertThat(round.remarks().stream().map(Remark::body).toList(), contains("登記の名称をご記入ください。", "区名までご記入ください。"));
    }

    @Test
    void aRemarkThatWasStruckIsNotAsked() {
        round.write(new RemarkPlace(CITY, 7, ""), "区までご記入ください。", SATO);
        round.strike(CITY, SATO);

        assertThrows(RemarksMissing.class, () -> round.ask(SATO, BEFORE, DUE, DUE));
        assertThat(round.state(), is(CorrectionState.DRAFT));
    }

    @Test
    void oldAndNewAnswersStayBesideEachOther() {
        asked();
        round.handBack(APPLICANT, AFTER);

        Remark name = round.remarks().get(0);
        assertThat(name.answerBefore().orElseThrow(), is(BEFORE.get(NAME)));
        assertThat(name.answerAfter().orElseThrow(), is(AFTER.get(NAME)));
        assertThat(round.remarks().stream().map(Remark::isCorrected).toList(), contains(true, false));
        assertThat(round.state(), is(CorrectionState.RETURNED));
    }

    @Test
    void whatIsAsItWasIsNotHandedBack() {
        asked();

        assertThrows(NothingCorrected.class, () -> round.handBack(APPLICANT, BEFORE));
        assertThat(round.state(), is(CorrectionState.ASKED));
    }

    @Test
    void anAnswerInWordsIsEnoughAndKeptAsTyped() {
        asked();
        round.reply(NAME, null, " 登記のとおりです。\n以上", APPLICANT);
        round.handBack(APPLICANT, BEFORE);

        Remark name = round.remarks().get(0);
        assertThat(name.reply(), is(Optional.of(" 登記のとおりです。\n以上")));
        assertThat(name.isCorrected(), is(false));
        assertThat(round.state(), is(CorrectionState.RETURNED));
    }

    @Test
    void whatAColleagueSaidToARemarkIsNotWrittenOver() {
        asked();
        round.reply(NAME, "", "登記のとおりです。", APPLICANT);

        assertThrows(StaleForm.class, () -> round.reply(NAME, "", "変更しました。", SATO));
        round.reply(NAME, "登記のとおりです。", " ", SATO);
        assertThat(round.remarks().get(0).reply(), is(Optional.empty()));
    }

    @Test
    void aRemarkIsUntouchedWhileTheAnswerStandsAndNothingIsSaid() {
        asked();
        Remark name = round.remarks().get(0);
        assertThat(new RemarkProgress(name, BEFORE.get(NAME)).isUntouched(), is(true));
        assertThat(new RemarkProgress(name, AFTER.get(NAME)).isUntouched(), is(false));

        round.reply(NAME, "", "登記のとおりです。", APPLICANT);
        assertThat(new RemarkProgress(name, BEFORE.get(NAME)).isUntouched(), is(false));
    }

    @Test
    void whatIsAskedIsWrittenNoMore() {
        asked();

        assertThrows(IllegalStateException.class, () -> round.write(new RemarkPlace(NAME, 0, ""), "やはり結構です。", SATO));
        assertThrows(IllegalStateException.class, () -> round.ask(SATO, BEFORE, DUE, DUE));
    }

    @Test
    void aRoundEndsOnce() {
        asked();
        round.lapse(SATO);

        assertThat(round.isOpen(), is(false));
        assertThrows(IllegalStateException.class, () -> round.handBack(APPLICANT, AFTER));
        assertThrows(IllegalStateException.class, () -> round.becomeVoid(SATO));
    }

    private void asked() {
        round.write(new RemarkPlace(NAME, 0, ""), "登記の名称をご記入ください。", SATO);
        round.write(new RemarkPlace(CITY, 7, ""), "区までご記入ください。", SATO);
        round.ask(SATO, BEFORE, DUE, DUE);
    }

    @Test
    void anotherDocumentCountsAsCorrectedEvenUnderTheSameName() {
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        String field = "document." + before;
        CorrectionRound round = new CorrectionRound(UUID.randomUUID(), 1, SATO);
        round.write(new RemarkPlace(field, 60, "定款.pdf"), "最新のものをお願いします。", SATO);

        round.ask(SATO, Map.of(field, paper(before)), LocalDate.MIN, LocalDate.MIN);
        round.handBack(SATO, Map.of(field, paper(after)));

        Remark remark = round.remarks().get(0);
        assertThat(remark.title(), is("定款.pdf"));
        assertThat(remark.isCorrected(), is(true));
        assertThat(remark.answerAfter().orElseThrow().lines().get(0).paper(), is(Optional.of(after)));
    }

    private static RecordedAnswer paper(UUID document) {
        return new RecordedAnswer(
                List.of(RecordedAnswer.Line.worded("casefile_documents.text.paper", "定款.pdf", document.toString())));
    }
}
