package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import jakarta.validation.constraints.Size;

/**
 * Which registrations of a campaign somebody looks for in the public list; {@code null} stands for any.
 *
 * @param text part of the name or of its reading
 * @param prefecture of the head office
 * @param supporting {@code true} for those that support others
 */
public record PublicFilter(
        @Size(max = PublicFilter.LONGEST_TEXT) String text,
        Prefecture prefecture,
        Industry industry,
        ParticipationCategory category,
        SizeClass sizeClass,
        boolean supporting) {

    /** The most characters that can be looked for. */
    public static final int LONGEST_TEXT = 100;

    /** Everything. */
    public static final PublicFilter ALL = new PublicFilter(null, null, null, null, null, false);
}
