package dev.madoguchi.casefile.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much lies in the inboxes of the caller's offices and with whom: the figures above an inbox.
 *
 * @param shares what one person, or nobody yet, has of one kind of task
 */
public record Workload(List<Share> shares) {

    /** All open tasks. */
    public long open() {
        return sum(shares.stream());
    }

    /** The open tasks of one person. */
    public long of(String assignee) {
        return sum(shares.stream().filter(share -> assignee.equals(share.assignee())));
    }

    /** The open tasks that nobody has taken. */
    public long unassigned() {
        return sum(shares.stream().filter(share -> share.assignee() == null));
    }

    /** The open tasks past their due day that nobody has taken. */
    public long unassignedLate() {
        return shares.stream()
                .filter(share -> share.assignee() == null)
                .mapToLong(Share::late)
                .sum();
    }

    /** The open tasks past their due day. */
    public long late() {
        return shares.stream().mapToLong(Share::late).sum();
    }

    /** The kinds of tasks there are, by name, and how many of each. */
    public List<Share> byTask() {
        return shares.stream()
                .collect(Collectors.groupingBy(Share::task, TreeMap::new, Collectors.reducing(Share::plus)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The persons who have taken tasks, whoever has most first. */
    public List<Share> byPerson() {
        return shares.stream()
                .filter(share -> share.assignee() != null)
                .collect(Collectors.groupingBy(Share::assignee, Collectors.reducing(Share::plus)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Share::open)
                        .reversed()
                        .thenComparing(Share::assigneeName)
                        .thenComparing(Share::assignee))
                .toList();
    }

    private static long sum(Stream<Share> some) {
        return some.mapToLong(Share::open).sum();
    }

    /**
     * Some tasks.
     *
     * @param task the process element they came from; {@code null} for several
     * @param assignee who has them; {@code null} where nobody has, and for several persons
     * @param assigneeName what that person is called; {@code null} with it
     * @param open how many
     * @param late how many of them are past their due day
     */
    public record Share(String task, String assignee, String assigneeName, long open, long late) {

        private Share plus(Share other) {
            boolean samePerson = Objects.equals(assignee, other.assignee);
            return new Share(
                    Objects.equals(task, other.task) ? task : null,
                    samePerson ? assignee : null,
                    samePerson ? assigneeName : null,
                    open + other.open,
                    late + other.late);
        }
    }
}
