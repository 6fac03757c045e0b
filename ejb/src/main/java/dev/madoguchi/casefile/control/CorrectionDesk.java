package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.EarlierDecision;
import dev.madoguchi.casefile.entity.PaperField;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.casefile.entity.RemarkPlace;
import dev.madoguchi.casefile.entity.RemarkProgress;
import dev.madoguchi.casefile.entity.RemarkSheet;
import dev.madoguchi.casefile.entity.RemarkStruck;
import dev.madoguchi.casefile.entity.RemarkTitleMissing;
import dev.madoguchi.casefile.entity.RemarkWritten;
import dev.madoguchi.casefile.entity.RemarksMissing;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds of corrections: remarks are gathered, asked together, and answered together. */
@ApplicationScoped
public class CorrectionDesk {

    private static final int REMINDED_AFTER = 10;
    private static final int LAPSES_AFTER = 20;

    @Inject
    private CorrectionRepository rounds;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private AnswerSheets sheets;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private CaseWatch watch;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** What is gathered now; {@code free} says whether the caller could take the review. */
    public RemarkSheet sheet(Casefile casefile, boolean free) {
        Optional<CorrectionRound> draft = rounds.draft(casefile.id());
        boolean writable = free
                && caller.isIn(Roles.CLERK)
                && casefile.status() == CaseStatus.IN_REVIEW
                && !casefile.isSuspended()
                && decisions.drafted(casefile.id()).isEmpty();
        return new RemarkSheet(
                draft.map(CorrectionRound::version).orElse(0L),
                draft.map(CorrectionRound::remarks).orElse(List.of()),
                places(casefile, draft),
                writable);
    }

    /** Writes a remark at a field, in place of the one that stood there; {@code title} says which document is asked for in addition. */
    public void write(Casefile casefile, long version, String field, String title, String text) {
        requireInReview(casefile);
        Optional<CorrectionRound> gathered = current(casefile, version);
        RemarkPlace place = place(places(casefile, gathered), field, title == null ? "" : title.strip());
        CorrectionRound draft = gathered.orElseGet(() -> begin(casefile));
        draft.write(place, text, author());
        facts.fire(new RemarkWritten(casefile.id(), draft.id()));
    }

    /** Wherever there can be a remark, with the documents that the remarks gathered so far ask for, and one more. */
    private List<RemarkPlace> places(Casefile casefile, Optional<CorrectionRound> gathered) {
        List<RemarkPlace> places = new ArrayList<>(sheets.places(casefile));
        gathered.map(CorrectionRound::remarks).orElse(List.of()).stream()
                .filter(remark -> remark.paper().filter(PaperField::isAddition).isPresent())
                .forEach(remark -> places.add(new RemarkPlace(remark.field(), places.size(), remark.title())));
        places.add(new RemarkPlace(PaperField.ADDITION, places.size(), ""));
        return places;
    }

    private static RemarkPlace place(List<RemarkPlace> places, String field, String title) {
        RemarkPlace chosen = places.stream()
                .filter(place -> place.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new NotFound(Remark.class, field));
        boolean isNew = PaperField.ADDITION.equals(field);
        if (isNew && title.isEmpty()) {
            throw new RemarkTitleMissing();
        }
        boolean isNamedHere =
                isNew || PaperField.named(field).filter(PaperField::isAddition).isPresent();
        return isNamedHere && !title.isEmpty()
                ? new RemarkPlace(isNew ? PaperField.addition().name() : field, chosen.position(), title)
                : chosen;
    }

    /** Takes the remark at a field out again. */
    public void strike(Casefile casefile, long version, String field) {
        requireInReview(casefile);
        CorrectionRound draft = current(casefile, version).orElseThrow(() -> new NotFound(Remark.class, field));
        draft.strike(field, author());
        facts.fire(new RemarkStruck(casefile.id(), draft.id()));
    }

    /** Asks the applicant what was gathered; from now on the applicant has the case. */
    public void ask(Casefile casefile, long version) {
        requireInReview(casefile);
        CorrectionRound draft = current(casefile, version).orElseThrow(RemarksMissing::new);
        BusinessDays days = calendar.daysOf(casefile.office().orElseThrow());
        LocalDate today = clock.today();
        draft.ask(
                author(), sheets.answers(casefile), days.after(today, REMINDED_AFTER), days.after(today, LAPSES_AFTER));
        casefile.waitForApplicant();
        facts.fire(new CorrectionAsked(casefile.id(), casefile.service(), draft.id()));
    }

    /** How far the applicant has come with what is asked now; nothing where nothing is. */
    public List<RemarkProgress> progress(Casefile casefile) {
        Map<String, RecordedAnswer> answers = sheets.answers(casefile);
        return rounds.asked(casefile.id()).map(CorrectionRound::remarks).orElse(List.of()).stream()
                .map(remark ->
                        new RemarkProgress(remark, answers.getOrDefault(remark.field(), new RecordedAnswer(List.of()))))
                .toList();
    }

    /** The applicant says something to a remark. */
    public void reply(Casefile casefile, String field, String seen, String words) {
        rounds.asked(casefile.id())
                .filter(asked -> casefile.status() == CaseStatus.WAITING_FOR_APPLICANT)
                .orElseThrow(() -> new CaseStepNotAllowed(casefile.status()))
                .reply(field, seen, words, author());
    }

    /** The applicant hands the corrected answers over. Doing it twice (a double click) changes nothing. */
    public void handBack(Casefile casefile, long version) {
        CorrectionRound latest =
                rounds.latest(casefile.id()).orElseThrow(() -> new CaseStepNotAllowed(casefile.status()));
        if (latest.state() == CorrectionState.RETURNED) {
            return;
        }
        if (casefile.status() != CaseStatus.WAITING_FOR_APPLICANT) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        latest.handBack(author(), sheets.answers(casefile));
        sheets.handOver(casefile, version);
        casefile.resumeReview(dueAfterWaiting(casefile, latest));
        facts.fire(new CorrectionReturned(casefile.id(), casefile.service(), latest.id()));
    }

    /** The due day, later by the business days for which the applicant had the case. */
    private LocalDate dueAfterWaiting(Casefile casefile, CorrectionRound round) {
        LocalDate asked = LocalDate.ofInstant(round.askedAt().orElseThrow(), JapanClock.ZONE);
        return calendar.daysOf(casefile.office().orElseThrow())
                .postponed(casefile.dueOn().orElseThrow(), asked, clock.today());
    }

    private void requireInReview(Casefile casefile) {
        decisions.drafted(casefile.id()).ifPresent(draft -> {
            throw new EarlierDecision(draft);
        });
        watch.requireInReview(casefile);
    }

    /** The draft, if it is as the caller saw it; none where the caller saw none. */
    private Optional<CorrectionRound> current(Casefile casefile, long version) {
        Optional<CorrectionRound> draft = rounds.draft(casefile.id());
        if (draft.map(CorrectionRound::version).orElse(0L) != version) {
            rounds.latest(casefile.id()).ifPresent(changed -> {
                throw new StaleForm(changed.changedByName(), changed.changedAt());
            });
        }
        return draft;
    }

    private CorrectionRound begin(Casefile casefile) {
        List<CorrectionRound> earlier = rounds.of(casefile.id());
        CorrectionRound draft = new CorrectionRound(casefile.id(), earlier.size() + 1, author());
        rounds.add(draft);
        return draft;
    }

    private Author author() {
        return new Author(caller.subject(), caller.name(), clock.now());
    }
}
