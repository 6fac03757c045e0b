package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.entity.PaperField;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.casefile.entity.RemarkPlace;
import dev.madoguchi.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the fields of a service's form are called: {@code #{fieldNames.of('telework', remark)}}. */
@Named
@RequestScoped
public class FieldNames {

    @Inject
    private Language language;

    /** Where a remark is: section and field, as the pages of the section call them, or a document by its name. */
    public String of(String service, Remark remark) {
        return of(service, remark.field(), remark.title());
    }

    /** The same for wherever there can be one. */
    public String of(String service, RemarkPlace place) {
        return of(service, place.field(), place.title());
    }

    private String of(String service, String field, String title) {
        if (Remark.DOCUMENTS.equals(field)) {
            return language.format("casefile_documents.heading.documents");
        }
        if (PaperField.ADDITION.equals(field)) {
            return language.format("casefile_correction.text.newAddition");
        }
        return PaperField.named(field)
                .map(paper -> language.format(
                        paper.isAddition() ? "casefile_correction.text.addition" : "casefile_correction.text.document",
                        title))
                .orElseGet(() -> ofSection(service, field));
    }

    private String ofSection(String service, String field) {
        int dot = field.indexOf('.');
        String page = service + "_" + field.substring(0, dot);
        return language.format(
                "casefile_correction.text.field",
                language.format(page + ".title"),
                language.format(page + ".field." + field.substring(dot + 1)));
    }
}
