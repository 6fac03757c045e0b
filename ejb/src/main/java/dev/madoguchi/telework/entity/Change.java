package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.Casefile;
import java.util.List;

/**
 * What a change (変更の届出) is about.
 *
 * @param registration the registration that it changes
 * @param changed the case whose answers it began with
 * @param differences what it answers in another way
 * @param window what of it can be changed today
 */
public record Change(Registration registration, Casefile changed, List<Difference> differences, ChangeWindow window) {

    /** What it answers in another way, but for the plan of the days. */
    public List<Difference> answers() {
        return differences.stream().filter(each -> each.slot() == null).toList();
    }

    /** What it changes in the plan of the days. */
    public List<PlanChange> days() {
        return differences.stream()
                .filter(each -> each.slot() != null)
                .map(each -> new PlanChange(
                        each.slot().day(), each.slot().place(), people(each.before()), people(each.after())))
                .toList();
    }

    private static int people(Object headcount) {
        return headcount == null ? 0 : (Integer) headcount;
    }
}
