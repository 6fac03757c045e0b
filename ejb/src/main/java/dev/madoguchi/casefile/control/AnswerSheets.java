package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.casefile.entity.Remark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of any case: those that its service keeps, and its documents. */
@ApplicationScoped
public class AnswerSheets {

    @Inject
    @Any
    private Instance<AnswerSheet> sheets;

    @Inject
    private DocumentRepository documents;

    /** How the answers stand now, by field in the order of the form, documents last. */
    public Map<String, RecordedAnswer> answers(Casefile casefile) {
        Map<String, RecordedAnswer> answers =
                new LinkedHashMap<>(of(casefile.service()).answers(casefile.id()));
        answers.put(
                Remark.DOCUMENTS,
                new RecordedAnswer(documents.of(casefile.id()).stream()
                        .filter(document -> document.purpose() != DocumentPurpose.MESSAGE)
                        .map(document -> RecordedAnswer.Line.typed(document.name()))
                        .toList()));
        return answers;
    }

    /** The applicant hands corrected answers over, see {@link AnswerSheet#handOver}. */
    public void handOver(Casefile casefile, long version) {
        of(casefile.service()).handOver(casefile, version);
    }

    private AnswerSheet of(String service) {
        return sheets.stream()
                .filter(sheet -> sheet.service().equals(service))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No answer sheet of " + service));
    }
}
