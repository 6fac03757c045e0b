package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the office asks to be corrected at one field (この項目について). */
@Entity
@Table(name = "correction_remark")
public class Remark {

    /** The field that stands for the documents of a case, whatever the service. */
    public static final String DOCUMENTS = "documents";

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "round_id")
    private CorrectionRound round;

    private String field;
    private int position;
    private String title;
    private String body;
    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Convert(converter = RecordedAnswerConverter.class)
    @Column(name = "answer_before")
    private RecordedAnswer answerBefore;

    @Convert(converter = RecordedAnswerConverter.class)
    @Column(name = "answer_after")
    private RecordedAnswer answerAfter;

    private String reply;

    protected Remark() {}

    Remark(CorrectionRound round, RemarkPlace place, String body, Author by) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.field = place.field();
        this.position = place.position();
        rewrite(place, body, by);
    }

    void rewrite(RemarkPlace place, String newBody, Author by) {
        title = place.title();
        body = newBody.strip();
        author = by.subject();
        authorName = by.name();
        writtenAt = by.at();
    }

    void reply(String words) {
        reply = words == null || words.isBlank() ? null : words;
    }

    /** It is asked while the answer stands so. */
    void asked(RecordedAnswer now) {
        answerBefore = now;
    }

    /** The answer came back so. */
    void returned(RecordedAnswer now) {
        answerAfter = now;
    }

    boolean isAt(String someField) {
        return field.equals(someField);
    }

    /** Which field, as the service names it: section and field, e.g. {@code organisation.name}. */
    public String field() {
        return field;
    }

    /** What the document is called that it is about or asks for; empty where it is about another field. */
    public String title() {
        return title == null ? "" : title;
    }

    /** The document that it is about or asks for; nothing where it is about another field. */
    public Optional<PaperField> paper() {
        return PaperField.named(field);
    }

    /** Its place in the form, from 0. */
    int position() {
        return position;
    }

    public String body() {
        return body;
    }

    /** The subject of the person who wrote it. */
    public String author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** The answer when it was asked about; absent before. */
    public Optional<RecordedAnswer> answerBefore() {
        return Optional.ofNullable(answerBefore);
    }

    /** The answer as it came back; absent before. */
    public Optional<RecordedAnswer> answerAfter() {
        return Optional.ofNullable(answerAfter);
    }

    /** Whether the answer that came back is another one. */
    public boolean isCorrected() {
        return answerAfter != null && !answerAfter.equals(answerBefore);
    }

    /** What the applicant says to it, as typed; absent where they say nothing. */
    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    /** Whether the applicant did anything about it: another answer, or words. */
    boolean isAnswered() {
        return isCorrected() || reply != null;
    }
}
