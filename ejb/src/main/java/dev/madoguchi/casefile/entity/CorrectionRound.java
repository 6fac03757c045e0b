package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One round of corrections (修正のお願い): the office gathers remarks, at most one at a field, asks them together, and the
 * applicant answers them together. The answers before and after stay beside each other.
 */
@Entity
@Table(name = "correction_round")
public class CorrectionRound {

    private static final RecordedAnswer NONE = new RecordedAnswer(List.of());

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "returned_by_name")
    private String returnedByName;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Remark> remarks = new ArrayList<>();

    @Version
    private long version;

    protected CorrectionRound() {}

    /** The {@code number}th round of a case, counted from 1, without remarks yet. */
    public CorrectionRound(UUID caseId, int number, Author author) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.state = CorrectionState.DRAFT;
        changed(author);
    }

    /** Writes the remark at a field, in place of the one that stood there. */
    public void write(RemarkPlace place, String body, Author author) {
        require(state == CorrectionState.DRAFT);
        at(place.field())
                .ifPresentOrElse(
                        remark -> remark.rewrite(place, body, author),
                        () -> remarks.add(new Remark(this, place, body, author)));
        changed(author);
    }

    /** Takes the remark at a field out again. */
    public void strike(String field, Author author) {
        require(state == CorrectionState.DRAFT);
        at(field).ifPresent(remarks::remove);
        changed(author);
    }

    /**
     * Asks the applicant.
     *
     * @param answers how they stand now, by field
     * @throws RemarksMissing if there is nothing to ask
     */
    public void ask(Author author, Map<String, RecordedAnswer> answers, LocalDate reminder, LocalDate due) {
        require(state == CorrectionState.DRAFT);
        if (remarks.isEmpty()) {
            throw new RemarksMissing();
        }
        remarks.forEach(remark -> remark.asked(answers.getOrDefault(remark.field(), NONE)));
        state = CorrectionState.ASKED;
        askedBy = author.subject();
        askedByName = author.name();
        askedAt = author.at();
        remindOn = reminder;
        answerDueOn = due;
        changed(author);
    }

    /**
     * The applicant says something to the remark at a field; nothing takes it back.
     *
     * @param seen what the applicant saw said there
     * @throws StaleForm if somebody else said something there meanwhile
     */
    public void reply(String field, String seen, String words, Author author) {
        require(state == CorrectionState.ASKED);
        Remark remark = at(field).orElseThrow(() -> new NotFound(Remark.class, field));
        if (!remark.reply().orElse("").equals(seen == null ? "" : seen)) {
            throw new StaleForm(changedByName, changedAt);
        }
        remark.reply(words);
        changed(author);
    }

    /**
     * The applicant hands the corrected answers over.
     *
     * @param answers how they stand now, by field
     * @throws NothingCorrected if all are as they were, and nothing was said to any remark
     */
    public void handBack(Author author, Map<String, RecordedAnswer> answers) {
        require(state == CorrectionState.ASKED);
        remarks.forEach(remark -> remark.returned(answers.getOrDefault(remark.field(), NONE)));
        if (remarks.stream().noneMatch(Remark::isAnswered)) {
            throw new NothingCorrected();
        }
        state = CorrectionState.RETURNED;
        returnedByName = author.name();
        returnedAt = author.at();
        changed(author);
    }

    /** The time for the answer ran out. */
    public void lapse(Author author) {
        require(state == CorrectionState.ASKED);
        state = CorrectionState.LAPSED;
        changed(author);
    }

    /** The case ended before it was answered, or before it was asked. */
    public void becomeVoid(Author author) {
        require(isOpen());
        state = CorrectionState.VOID;
        changed(author);
    }

    private Optional<Remark> at(String field) {
        return remarks.stream().filter(remark -> remark.isAt(field)).findFirst();
    }

    private void changed(Author author) {
        changedByName = author.name();
        changedAt = author.at();
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("a round of corrections that is " + state);
        }
    }

    /** Whether it is in the making or with the applicant. */
    public boolean isOpen() {
        return state == CorrectionState.DRAFT || state == CorrectionState.ASKED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Counted from 1 within the case. */
    public int number() {
        return number;
    }

    public CorrectionState state() {
        return state;
    }

    /** Who did something about it last. */
    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The subject of the person who asked; {@code null} before. */
    public String askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** The day on which an applicant who has not answered is reminded; {@code null} before it is asked. */
    public LocalDate remindOn() {
        return remindOn;
    }

    /** The last day for the answer; {@code null} before it is asked. */
    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    public String returnedByName() {
        return returnedByName;
    }

    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    /** In the order of the form. */
    public List<Remark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparingInt(Remark::position))
                .toList();
    }

    public long version() {
        return version;
    }
}
