package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the fields of a service's form are called: {@code #{fieldNames.of('telework', 'organisation.name')}}. */
@Named
@RequestScoped
public class FieldNames {

    @Inject
    private Language language;

    /** Section and field, as the pages of the section call them. */
    public String of(String service, String field) {
        if (Remark.DOCUMENTS.equals(field)) {
            return language.format("casefile_documents.heading.documents");
        }
        int dot = field.indexOf('.');
        String page = service + "_" + field.substring(0, dot);
        return language.format(
                "casefile_correction.text.field",
                language.format(page + ".title"),
                language.format(page + ".field." + field.substring(dot + 1)));
    }
}
