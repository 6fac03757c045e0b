package dev.madoguchi.visitor.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From when to when a visitor is in Japan, as far as they said so. */
public record Stay(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** The attribute that says when it begins. */
    public static final String FROM = "STAY_FROM";

    /** The attribute that says when it ends. */
    public static final String TO = "STAY_TO";

    private static final int FARTHEST_YEARS = 1;

    /** The stay that is told by values, by the code of their attribute, in the form in which they are kept. */
    public static Stay in(Map<String, List<String>> values) {
        return new Stay(day(values, FROM), day(values, TO));
    }

    private static Optional<LocalDate> day(Map<String, List<String>> values, String code) {
        return values.getOrDefault(code, List.of()).stream().findFirst().map(LocalDate::parse);
    }

    /**
     * Sees to it that it can be; days that were there before are not judged again, so that an old stay does not stand in the way of
     * another answer.
     *
     * @throws StayInvalid if it cannot
     */
    public void requirePossible(Stay before, LocalDate today) {
        if (equals(before)) {
            return;
        }
        LocalDate farthest = today.plusYears(FARTHEST_YEARS);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new StayInvalid(StayInvalid.Reason.REVERSED);
        }
        if (!to.equals(before.to) && to.filter(today::isAfter).isPresent()) {
            throw new StayInvalid(StayInvalid.Reason.OVER);
        }
        if (to.or(() -> from).filter(farthest::isBefore).isPresent()) {
            throw new StayInvalid(StayInvalid.Reason.TOO_FAR);
        }
    }
}
