package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.PaperField;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The papers of the case that the page is about. */
@Named
@RequestScoped
public class CaseDocuments {

    private static final long KIBIBYTE = 1024;

    @Inject
    private Language language;

    @Inject
    private Documents documents;

    @Inject
    private CaseInAddress caseInAddress;

    private final Map<DocumentPurpose, Optional<Allowance>> allowances = new EnumMap<>(DocumentPurpose.class);
    private List<Document> all;

    /** The papers of the application, with what was handed in later for a remark. */
    public List<DocumentRow> getPapers() {
        return rows().stream()
                .filter(row -> row.document().purpose() != DocumentPurpose.MESSAGE)
                .toList();
    }

    /** What was handed in for the document that a remark is about. */
    public List<DocumentRow> answersTo(Remark remark) {
        return getPapers().stream()
                .filter(row -> row.document().slot().equals(remark.field()))
                .toList();
    }

    /** The document that a remark wants replaced; none where it asks for another one. */
    public List<DocumentRow> before(Remark remark) {
        return getPapers().stream()
                .filter(row -> row.getField().equals(remark.field()))
                .toList();
    }

    /** Whether another document has taken its place. */
    public boolean isReplaced(DocumentRow row) {
        return getPapers().stream().anyMatch(other -> other.document().slot().equals(row.getField()));
    }

    /** What the reader chose for the message being written. */
    public List<DocumentRow> getUnsent() {
        return rows().stream().filter(row -> row.document().isUnsent()).toList();
    }

    /** What went with a message. */
    public List<DocumentRow> of(UUID message) {
        return rows().stream()
                .filter(row -> row.document().message().filter(message::equals).isPresent())
                .toList();
    }

    private List<DocumentRow> rows() {
        if (all == null) {
            all = documents.of(caseInAddress.id());
        }
        return all.stream().map(DocumentRow::new).toList();
    }

    /** What may still be added for a purpose; {@code null} where the reader may add nothing. */
    public Allowance allowance(DocumentPurpose purpose) {
        return allowances
                .computeIfAbsent(purpose, each -> documents.allowance(caseInAddress.id(), each))
                .orElse(null);
    }

    /** Where files for a place are sent to, within the application. */
    public String uploadAddress(DocumentPurpose purpose, String slot) {
        return DocumentAddress.upload(caseInAddress.id(), new DocumentPlace(purpose, slot));
    }

    /** The kinds of files that are welcome, in words. */
    public String kinds(DocumentPurpose purpose) {
        return purpose.accepted().stream()
                .map(Enum::name)
                .collect(Collectors.joining(language.format("format.separator")));
    }

    /** The same for the file chooser of the browser. */
    public String endings(DocumentPurpose purpose) {
        return purpose.accepted().stream()
                .map(DocumentType::extensions)
                .flatMap(List::stream)
                .map("."::concat)
                .collect(Collectors.joining(","));
    }

    /** A document as one line of a list. */
    public record DocumentRow(Document document) {

        /** Where it is shown; where browsers cannot, it is downloaded. */
        public String getAddress() {
            return document.type().isShowable() ? DocumentAddress.show(document.id()) : getDownload();
        }

        public String getDownload() {
            return DocumentAddress.download(document);
        }

        public String getRemoval() {
            return DocumentAddress.remove(document);
        }

        /** As remarks name it. */
        public String getField() {
            return PaperField.of(document).name();
        }

        /** In kB, at least 1. */
        public long getKilobytes() {
            return Math.max(1, document.size() / KIBIBYTE);
        }

        public boolean isOfOffice() {
            return document.addedBySide() == ActorKind.OFFICE;
        }

        /** The document itself. */
        public Document getDocument() {
            return document;
        }
    }
}
