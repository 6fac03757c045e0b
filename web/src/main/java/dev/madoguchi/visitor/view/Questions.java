package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.AllergenClass;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeChoice;
import dev.madoguchi.visitor.entity.AttributeSection;
import dev.madoguchi.visitor.entity.AttributeType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What visitors are asked, made from the catalogue once a request. In pages {@code #{questions.of(param.section)}}. */
@Named
@RequestScoped
public class Questions {

    @Inject
    private OwnAttributes attributes;

    @Inject
    private AttributeWords words;

    @Inject
    private Language language;

    private List<Attribute> catalogue;
    private final Map<String, List<Question>> sections = new HashMap<>();

    /** The questions of a section by its name; none if there is no such section. */
    public List<Question> of(String section) {
        return sections.computeIfAbsent(String.valueOf(section), this::made);
    }

    private List<Question> made(String section) {
        return catalogue().stream()
                .filter(attribute -> attribute.section().name().equals(section))
                .flatMap(this::asked)
                .toList();
    }

    /** The attributes of a section, in the order in which they are asked. */
    public List<Attribute> attributesOf(AttributeSection section) {
        return catalogue().stream()
                .filter(attribute -> attribute.section() == section)
                .toList();
    }

    /** The attribute of this code. */
    public Optional<Attribute> attribute(String code) {
        return catalogue().stream()
                .filter(attribute -> attribute.code().equals(code))
                .findFirst();
    }

    private List<Attribute> catalogue() {
        if (catalogue == null) {
            catalogue = attributes.catalogue();
        }
        return catalogue;
    }

    private Stream<Question> asked(Attribute attribute) {
        List<AllergenClass> classes = attribute.choices().stream()
                .flatMap(choice -> choice.allergenClass().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return classes.isEmpty()
                ? Stream.of(question(attribute))
                : classes.stream().map(each -> question(attribute, each, each == classes.get(0)));
    }

    private Question question(Attribute attribute) {
        Question.Kind kind = kindOf(attribute.type());
        String code = attribute.code();
        List<String> places = kind == Question.Kind.RANKED
                ? IntStream.rangeClosed(1, attribute.most())
                        .mapToObj(place -> place == 1 ? code : code + "-" + place)
                        .toList()
                : List.of(code);
        return new Question(
                code,
                code,
                kind,
                words.label(attribute),
                words.help(attribute),
                words.options(attribute),
                places,
                attribute.type() == AttributeType.LATIN_NAME ? "name" : "off");
    }

    /** Choices that the law puts into classes are asked class by class. */
    private Question question(Attribute attribute, AllergenClass allergens, boolean first) {
        List<AttributeChoice> choices = attribute.choices().stream()
                .filter(choice ->
                        choice.allergenClass().filter(allergens::equals).isPresent())
                .toList();
        String id = first ? attribute.code() : attribute.code() + "-" + allergens;
        String label = language.format("visitor_edit.text.class." + allergens, words.label(attribute));
        return new Question(
                id,
                attribute.code(),
                Question.Kind.SEVERAL,
                label,
                first ? words.help(attribute) : null,
                words.named(choices),
                List.of(id),
                "off");
    }

    private static Question.Kind kindOf(AttributeType type) {
        return switch (type) {
            case TEXT, LATIN_NAME, PASSPORT_NUMBER -> Question.Kind.TEXT;
            case DATE -> Question.Kind.DATE;
            case COUNTRY, CHOICE -> Question.Kind.ONE;
            case LANGUAGES -> Question.Kind.RANKED;
            case PREFECTURES, CHOICES -> Question.Kind.SEVERAL;
        };
    }
}
