package dev.madoguchi.telework.entity;

import java.util.List;

/**
 * What a file with a plan says.
 *
 * @param lines how many lines it has, the headings included
 * @param days what is planned, in the order of the file: only days with people
 * @param problems what is wrong, in the order of the file
 */
public record PlanFileContent(int lines, List<PlannedDay> days, List<PlanFileProblem> problems) {

    public PlanFileContent {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }
}
