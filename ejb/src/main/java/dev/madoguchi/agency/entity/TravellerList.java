package dev.madoguchi.agency.entity;

import java.util.List;

/**
 * What a list says.
 *
 * @param columns the codes of the attributes that it names, in its order
 * @param travellers the travellers, in the order of the file
 * @param problems what is wrong, in the order of the file
 */
public record TravellerList(List<String> columns, List<ListedTraveller> travellers, List<ListProblem> problems) {

    /** How many travellers a group may have. */
    public static final int MOST_TRAVELLERS = 500;

    public TravellerList {
        columns = List.copyOf(columns);
        travellers = List.copyOf(travellers);
        problems = List.copyOf(problems);
    }

    /** Whether it can be confirmed. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
