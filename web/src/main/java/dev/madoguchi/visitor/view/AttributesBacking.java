package dev.madoguchi.visitor.view;

import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeSection;
import dev.madoguchi.visitor.entity.KeptValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What one has stored, section by section. */
@Named
@RequestScoped
public class AttributesBacking {

    @Inject
    private OwnAttributes attributes;

    @Inject
    private Questions questions;

    @Inject
    private AttributeWords words;

    @Inject
    private Whom whom;

    private List<Stored> sections;

    /** Reads what is kept before the page is made, so that somebody else's is a page not found. */
    public void load() {
        KeptValues kept = attributes.mine(whom.id());
        sections = Stream.of(AttributeSection.values())
                .map(section -> stored(section, questions.attributesOf(section), kept))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Stored stored(AttributeSection section, List<Attribute> asked, KeptValues kept) {
        List<Line> lines = asked.stream()
                .map(attribute -> new Line(
                        attribute.code(), words.label(attribute), words.values(attribute, kept.of(attribute.code()))))
                .toList();
        LocalDate keptUntil = asked.stream()
                .map(attribute -> kept.keepUntil().get(attribute.code()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Stored(section, asked.stream().anyMatch(Attribute::specialCare), lines, keptUntil);
    }

    /** The sections, in the order in which they are asked. */
    public List<Stored> getSections() {
        return sections;
    }

    /**
     * What is stored in a section.
     *
     * @param keptUntil the last day on which anything of it is kept; {@code null} where nothing is
     */
    public record Stored(AttributeSection section, boolean specialCare, List<Line> lines, LocalDate keptUntil) {}

    /**
     * An attribute and what is stored for it.
     *
     * @param words {@code null} where nothing is
     */
    public record Line(String attribute, String label, String words) {}
}
