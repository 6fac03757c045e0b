package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.PaperField;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.casefile.entity.RemarkPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers of any case: those that its service keeps, and its documents. */
@ApplicationScoped
public class AnswerSheets {

    @Inject
    @Any
    private Instance<AnswerSheet> sheets;

    @Inject
    private DocumentRepository documents;

    /** How the answers stand now, by field in the order of the form, documents last: all of them together, then each of them. */
    public Map<String, RecordedAnswer> answers(Casefile casefile) {
        Map<String, RecordedAnswer> answers =
                new LinkedHashMap<>(of(casefile.service()).answers(casefile.id()));
        List<Document> papers = papers(casefile);
        answers.put(
                Remark.DOCUMENTS,
                new RecordedAnswer(papers.stream()
                        .map(document -> RecordedAnswer.Line.typed(document.name()))
                        .toList()));
        papers.forEach(document -> answers.put(PaperField.of(document).name(), recorded(List.of(document))));
        answers.putAll(handedIn(papers).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> recorded(given.getValue()))));
        return answers;
    }

    /** Wherever there can be a remark, in the order of the form; documents that were replaced are not offered again. */
    public List<RemarkPlace> places(Casefile casefile) {
        List<String> fields =
                new ArrayList<>(of(casefile.service()).answers(casefile.id()).keySet());
        fields.add(Remark.DOCUMENTS);
        List<RemarkPlace> places = new ArrayList<>();
        fields.forEach(field -> places.add(new RemarkPlace(field, places.size(), "")));
        List<Document> papers = papers(casefile);
        Set<String> replaced = handedIn(papers).keySet();
        papers.stream()
                .filter(document -> !replaced.contains(PaperField.of(document).name()))
                .forEach(document ->
                        places.add(new RemarkPlace(PaperField.of(document).name(), places.size(), document.name())));
        return places;
    }

    private List<Document> papers(Casefile casefile) {
        return documents.of(casefile.id()).stream()
                .filter(document -> document.purpose() != DocumentPurpose.MESSAGE)
                .toList();
    }

    /** What was handed in for a document that the office remarked on, by its field. */
    private static Map<String, List<Document>> handedIn(List<Document> papers) {
        return papers.stream()
                .filter(document -> document.purpose() == DocumentPurpose.REMARK_ANSWER)
                .collect(Collectors.groupingBy(Document::slot));
    }

    private static RecordedAnswer recorded(List<Document> papers) {
        return new RecordedAnswer(
                papers.stream().map(RecordedAnswer.Line::paper).toList());
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
