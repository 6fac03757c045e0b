package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.Readiness.SectionState;
import dev.madoguchi.telework.entity.SectionName;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where to go on in a registration. */
final class NextStep {

    private static final SectionName[] SECTIONS = SectionName.values();

    private NextStep() {}

    /** The page after this section: the next one, round the list, that is not complete, or the check. */
    static String after(SectionName section, Readiness readiness) {
        return from(section.ordinal() + 1, readiness);
    }

    /** The page of the first section that is not complete, or the check. */
    static String first(Readiness readiness) {
        return from(0, readiness);
    }

    /** The page of a section, without folder and ending. */
    static String page(SectionName section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static String from(int position, Readiness readiness) {
        return IntStream.range(position, position + SECTIONS.length)
                .mapToObj(each -> SECTIONS[each % SECTIONS.length])
                .filter(section -> readiness.state(section) != SectionState.COMPLETE)
                .map(NextStep::page)
                .findFirst()
                .orElse("check");
    }
}
