package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What the office asks to be corrected at one field (この項目について). */
@Embeddable
public class Remark {

    /** The field that stands for the documents of a case, whatever the service. */
    public static final String DOCUMENTS = "documents";

    private String field;
    private int position;
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

    protected Remark() {}

    Remark(String field, int position, String body, Author author) {
        this.field = field;
        this.position = position;
        this.body = body.strip();
        this.author = author.subject();
        this.authorName = author.name();
        this.writtenAt = author.at();
    }

    /** The same remark with the answer as it stands when it is asked. */
    Remark asked(RecordedAnswer now) {
        Remark copy = copy();
        copy.answerBefore = now;
        return copy;
    }

    /** The same remark with the answer as it came back. */
    Remark returned(RecordedAnswer now) {
        Remark copy = copy();
        copy.answerAfter = now;
        return copy;
    }

    private Remark copy() {
        Remark copy = new Remark(field, position, body, new Author(author, authorName, writtenAt));
        copy.answerBefore = answerBefore;
        copy.answerAfter = answerAfter;
        return copy;
    }

    /** Which field, as the service names it: section and field, e.g. {@code organisation.name}. */
    public String field() {
        return field;
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
}
