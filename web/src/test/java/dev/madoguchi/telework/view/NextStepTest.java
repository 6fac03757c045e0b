package dev.madoguchi.telework.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.SectionName;
import dev.madoguchi.telework.entity.SectionProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Going on leads to what still needs something, and only then to the check. */
class NextStepTest {

    private static final Set<SectionName> ALL = EnumSet.allOf(SectionName.class);

    @Test
    void theNextSectionThatIsNotCompleteComesFirst() {
        Readiness readiness = withProblemsIn(SectionName.CONTACT, SectionName.SURVEY);
        assertThat(NextStep.after(SectionName.CONTACT, readiness), is("survey"));
    }

    @Test
    void afterTheLastSectionTheListBeginsAgain() {
        Readiness readiness = withProblemsIn(SectionName.CONTACT);
        assertThat(NextStep.after(SectionName.PUBLICATION, readiness), is("contact"));
    }

    @Test
    void aSectionThatNobodyTouchedIsNotComplete() {
        Readiness readiness =
                new Readiness(List.of(), EnumSet.of(SectionName.ORGANISATION), new CategoryResult(List.of()));
        assertThat(NextStep.first(readiness), is("contact"));
    }

    @Test
    void whenAllIsCompleteTheCheckFollows() {
        Readiness readiness = withProblemsIn();
        assertThat(NextStep.first(readiness), is("check"));
        assertThat(NextStep.after(SectionName.PLAN, readiness), is("check"));
    }

    private static Readiness withProblemsIn(SectionName... sections) {
        List<SectionProblem> problems = Stream.of(sections)
                .map(section -> new SectionProblem(section, "field", "validation.Required", Map.of()))
                .toList();
        return new Readiness(problems, ALL, new CategoryResult(List.of()));
    }
}
