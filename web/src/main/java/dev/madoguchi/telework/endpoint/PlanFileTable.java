package dev.madoguchi.telework.endpoint;

import dev.madoguchi.faces.Language;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanColumn;
import dev.madoguchi.telework.entity.PlanFile;
import dev.madoguchi.telework.entity.PlanFileProblem;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.TeleworkPlace;
import dev.madoguchi.telework.view.PlanProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files about plans, as lines of cells in the language of the page: the file to fill in, and what was wrong in one. */
@RequestScoped
public class PlanFileTable {

    @Inject
    private Language language;

    @Inject
    private PlanProblems problems;

    /** Every day and place of the campaign, with the people that are planned already. */
    List<List<Object>> template(Campaign campaign, Application application) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(Stream.of(PlanColumn.values()).<Object>map(language::show).toList());
        campaign.startsOn()
                .datesUntil(campaign.endsOn().plusDays(1))
                .flatMap(day -> Stream.of(TeleworkPlace.values()).map(place -> line(day, place, application)))
                .forEach(lines::add);
        return lines;
    }

    private List<Object> line(LocalDate day, TeleworkPlace place, Application application) {
        Optional<PlannedDay> planned = application.plan().getDays().stream()
                .filter(each -> each.getDay().equals(day) && each.getPlace() == place)
                .findFirst();
        Object headcount = planned.isPresent() ? planned.get().getHeadcount() : "";
        return List.of(day.toString(), language.show(place), headcount);
    }

    /** What is wrong in a file, with the lines as they stood there. */
    List<List<Object>> problems(PlanFile file, Campaign campaign) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(List.of(
                language.format("telework_import.column.line"),
                language.format("telework_import.column.column"),
                language.format("telework_import.column.problem"),
                language.format("telework_import.column.original")));
        for (PlanFileProblem problem : file.problems()) {
            lines.add(List.of(
                    problem.line(),
                    problem.column().map(language::show).orElse(""),
                    problems.of(problem, campaign),
                    problem.original()));
        }
        return lines;
    }
}
