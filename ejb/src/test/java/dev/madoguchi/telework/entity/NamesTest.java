package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final SupportKindsConverter converter = new SupportKindsConverter();

    @Test
    void namesAreStoredInTheOrderOfTheTypeWhateverTheOrderOfTheSet() {
        Set<SupportKind> kinds = new LinkedHashSet<>(List.of(SupportKind.WORKATION, SupportKind.KNOW_HOW));

        assertThat(converter.convertToDatabaseColumn(kinds), is("KNOW_HOW,WORKATION"));
    }

    @Test
    void whatWasStoredIsReadBack() {
        Set<SupportKind> all = EnumSet.allOf(SupportKind.class);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(all)), is(all));
    }

    @Test
    void noneIsStoredAsNothingAndReadAsNone() {
        assertThat(converter.convertToDatabaseColumn(Set.of()), is(nullValue()));
        assertThat(converter.convertToDatabaseColumn(null), is(nullValue()));
        assertThat(converter.convertToEntityAttribute(null), empty());
        assertThat(converter.convertToEntityAttribute(""), empty());
    }

    @Test
    void anUnknownNameIsNotOverlooked() {
        assertThrows(IllegalArgumentException.class, () -> converter.convertToEntityAttribute("KNOW_HOW,FAX"));
    }
}
