package dev.madoguchi.telework.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would change in a plan if another took its place.
 *
 * @param changes day by day and place by place; what stays as it is, is not among them
 * @param unchanged for how many days and places nothing changes
 */
public record PlanChanges(List<PlanChange> changes, int unchanged) {

    /** From what is planned to what shall be planned. */
    public static PlanChanges between(List<PlannedDay> planned, List<PlannedDay> wanted) {
        Map<Spot, Integer> before = headcounts(planned);
        Map<Spot, Integer> after = headcounts(wanted);
        List<PlanChange> all = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Spot::day).thenComparing(Spot::place))
                .map(spot -> new PlanChange(
                        spot.day(), spot.place(), before.getOrDefault(spot, 0), after.getOrDefault(spot, 0)))
                .toList();
        List<PlanChange> changes =
                all.stream().filter(change -> change.before() != change.after()).toList();
        return new PlanChanges(changes, all.size() - changes.size());
    }

    /** How many changes go this way. */
    public long count(PlanChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static Map<Spot, Integer> headcounts(List<PlannedDay> days) {
        return days.stream()
                .collect(Collectors.toMap(
                        day -> new Spot(day.getDay(), day.getPlace()), PlannedDay::getHeadcount, Integer::sum));
    }

    private record Spot(LocalDate day, TeleworkPlace place) {}
}
