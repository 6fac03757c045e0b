package dev.madoguchi.telework.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.organisation.entity.PostalCode;
import dev.madoguchi.telework.entity.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words what a change changes: {@code #{changeTexts.label(difference)}}. */
@Named
@RequestScoped
public class ChangeTexts {

    @Inject
    private Language language;

    /** Which answer it is. */
    public String label(Difference difference) {
        String label = language.optional("telework_" + pageOf(difference) + ".field." + difference.field());
        return language.about(language.show(difference.section()), label);
    }

    /** The answer in force, in words. */
    public String before(Difference difference) {
        return words(difference, difference.before());
    }

    /** The answer of the change, in words. */
    public String after(Difference difference) {
        return words(difference, difference.after());
    }

    /** The name of the page on which it is asked. */
    public String pageOf(Difference difference) {
        return NextStep.page(difference.section());
    }

    private String words(Difference difference, Object answer) {
        if (answer == null) {
            return language.format("telework_changes.text.none");
        }
        boolean code = "postalCode".equals(difference.field());
        return language.show(code ? PostalCode.written(answer.toString()) : answer);
    }
}
