package dev.madoguchi.audit.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.casefile.entity.CaseFact;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.organisation.entity.MemberRemoved;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID RECORD = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private record OfACaseAlone(UUID caseId) implements CaseFact {}

    private record OfAnotherRecord(UUID caseId, String name, UUID registration) implements CaseFact {}

    private record OfNoCase(UUID mail) implements Fact {}

    private static final class NoRecord implements Fact {}

    @Test
    void theSubjectIsTheFirstIdentifierBesidesTheCase() {
        assertThat(Subject.of(new OfACaseAlone(CASE), CASE), is(nullValue()));
        assertThat(Subject.of(new OfAnotherRecord(CASE, "x", RECORD), CASE), is(RECORD));
        assertThat(Subject.of(new OfAnotherRecord(CASE, "x", null), CASE), is(nullValue()));
        assertThat(Subject.of(new OfNoCase(RECORD), null), is(RECORD));
        assertThat(Subject.of(new NoRecord(), null), is(nullValue()));
    }

    @Test
    void bodyAndPersonAreWhatTheFactCallsSo() {
        MemberRemoved removed = new MemberRemoved(CASE, RECORD, "somebody");

        assertThat(Subject.body(removed), is(RECORD));
        assertThat(Subject.person(removed), is("somebody"));
        assertThat(Subject.body(new OfNoCase(RECORD)), is(nullValue()));
        assertThat(Subject.person(new NoRecord()), is(nullValue()));
    }
}
