package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.entity.CategoryCounts;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicPage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of the public list of a campaign, as published.
 *
 * @param campaign code of the campaign
 * @param total how many match
 * @param offset how many come before this page
 * @param limit the most that a page holds
 * @param counts everyone who takes part, listed or not
 * @param participants those on this page, in the order of the syllabary
 */
@Schema(name = "Participants", description = "One page of the public list of a campaign")
public record ParticipantsMessage(
        String campaign, long total, int offset, int limit, Counts counts, List<ParticipantMessage> participants) {

    static ParticipantsMessage of(String campaign, CategoryCounts counts, PublicPage page, int offset, int limit) {
        return new ParticipantsMessage(
                campaign,
                page.total(),
                offset,
                limit,
                Counts.of(counts),
                page.registrations().stream().map(ParticipantMessage::of).toList());
    }

    /**
     * How many take part, those included that keep their names to themselves.
     *
     * @param all all
     * @param implementing implementing bodies
     * @param specialCooperation specially cooperating bodies
     * @param supportingOnly bodies that only support others
     * @param supporting bodies that support others, alone or in addition
     */
    @Schema(name = "ParticipantCounts", description = "How many take part, those included that are not listed")
    public record Counts(long all, long implementing, long specialCooperation, long supportingOnly, long supporting) {

        static Counts of(CategoryCounts counts) {
            return new Counts(
                    counts.total(),
                    counts.of(ParticipationCategory.IMPLEMENTING),
                    counts.of(ParticipationCategory.SPECIAL_COOPERATION),
                    counts.of(ParticipationCategory.SUPPORTING),
                    counts.supporting());
        }
    }
}
