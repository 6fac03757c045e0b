package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.KeptValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The attributes of a notice in words, each with what the visitor has stored for it. */
@RequestScoped
public class AskedAttributes {

    @Inject
    private OwnAttributes attributes;

    @Inject
    private AttributeWords words;

    @Inject
    private Language language;

    private final Map<UUID, KeptValues> kept = new HashMap<>();
    private KeptValues own;
    private List<Attribute> catalogue;

    /** Those without which the purpose makes no sense. */
    List<Asked> required(Notice notice, UUID of) {
        return asked(notice, of, attribute -> notice.isRequired(attribute.code()))
                .toList();
    }

    /** Those that can be left out, by code; the names say what is stored. */
    Map<String, String> optional(Notice notice, UUID of) {
        return named(asked(notice, of, attribute -> !notice.isRequired(attribute.code()) && !attribute.specialCare()));
    }

    /** Those that need special care, by code; the names say what is stored. */
    Map<String, String> special(Notice notice, UUID of) {
        return named(asked(notice, of, attribute -> !notice.isRequired(attribute.code()) && attribute.specialCare()));
    }

    private Stream<Asked> asked(Notice notice, UUID of, Predicate<Attribute> which) {
        KeptValues values = values(of);
        return catalogue().stream()
                .filter(attribute -> notice.attributes().contains(attribute.code()))
                .filter(which)
                .map(attribute -> new Asked(
                        attribute.code(),
                        words.label(attribute),
                        words.values(attribute, values.of(attribute.code()))));
    }

    private Map<String, String> named(Stream<Asked> asked) {
        Map<String, String> named = new LinkedHashMap<>();
        asked.forEach(each -> named.put(
                each.code(),
                each.value() == null
                        ? language.format("visitor_consent.text.nothingOf", each.label())
                        : language.format("visitor_consent.text.valueOf", each.label(), each.value())));
        return named;
    }

    private KeptValues values(UUID of) {
        if (of == null) {
            own = own == null ? attributes.mine(null) : own;
            return own;
        }
        return kept.computeIfAbsent(of, attributes::mine);
    }

    private List<Attribute> catalogue() {
        if (catalogue == null) {
            catalogue = attributes.catalogue();
        }
        return catalogue;
    }

    /** What these attributes are called. */
    public List<String> labels(Collection<String> codes) {
        return catalogue().stream()
                .filter(attribute -> codes.contains(attribute.code()))
                .map(words::label)
                .toList();
    }

    /** What differs between a revision and a later one. */
    NoticeChanges changes(Notice before, Notice after) {
        Locale shown = language.getCurrent();
        NoticeText old = before.text(shown);
        NoticeText now = after.text(shown);
        return new NoticeChanges(
                labels(after.attributes().stream()
                        .filter(code -> !before.attributes().contains(code))
                        .toList()),
                labels(before.attributes().stream()
                        .filter(code -> !after.attributes().contains(code))
                        .toList()),
                Stream.of(
                                TextDifference.between(old.title(), now.title(), shown),
                                TextDifference.between(old.purpose(), now.purpose(), shown),
                                TextDifference.between(old.benefit(), now.benefit(), shown))
                        .toList());
    }

    /**
     * An attribute that is asked for.
     *
     * @param value what is stored, in words; {@code null} for nothing
     */
    public record Asked(String code, String label, String value) {}
}
