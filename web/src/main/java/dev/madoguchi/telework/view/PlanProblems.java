package dev.madoguchi.telework.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanFileProblem;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.TeleworkPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Words what is wrong in a file with a plan: {@code #{planProblems.of(problem, campaign)}}. */
@Named
@RequestScoped
public class PlanProblems {

    @Inject
    private Language language;

    /** What to do about it. */
    public String of(PlanFileProblem problem, Campaign campaign) {
        return language.format(
                "PlanFault." + problem.fault(),
                problem.earlierLine(),
                campaign.startsOn(),
                campaign.endsOn(),
                List.of(TeleworkPlace.values()),
                Section.MOST,
                problem.column().map(language::show).orElse(""));
    }
}
