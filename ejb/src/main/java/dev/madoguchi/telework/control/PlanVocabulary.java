package dev.madoguchi.telework.control;

import dev.madoguchi.language.control.Texts;
import dev.madoguchi.telework.entity.PlanColumn;
import dev.madoguchi.telework.entity.TeleworkPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of files with plans: columns and places by their names in any language, or by their codes. */
@ApplicationScoped
public class PlanVocabulary {

    @Inject
    Texts texts;

    /** The column that is called so. */
    Optional<PlanColumn> column(String written) {
        return find(PlanColumn.values(), written);
    }

    /** The place that is called so. */
    Optional<TeleworkPlace> place(String written) {
        return find(TeleworkPlace.values(), written);
    }

    private <E extends Enum<E>> Optional<E> find(E[] values, String written) {
        String wanted = plain(written);
        return Stream.of(values)
                .filter(value -> plain(value.name()).equals(wanted)
                        || texts.languages().stream().anyMatch(language -> plain(texts.nameOf(language, value))
                                .equals(wanted)))
                .findFirst();
    }

    /** Width, case and spaces make no difference. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\p{Cf}]", "");
    }
}
