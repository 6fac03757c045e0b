package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.entity.CategoryCounts;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicPage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the public list of a campaign, as published. */
@Schema(name = "Participants", description = "One page of the public list of a campaign")
public record ParticipantsMessage(
        @Schema(description = "Code of the campaign", example = "2019")
        String campaign,

        @Schema(description = "How many match") long total,

        @Schema(description = "How many come before this page")
        int offset,

        @Schema(description = "The most that a page holds") int limit,

        @Schema(description = "Everyone who takes part, listed or not")
        Counts counts,

        @Schema(description = "Those on this page, in the order of the syllabary")
        List<ParticipantMessage> participants) {

    static ParticipantsMessage of(String campaign, CategoryCounts counts, PublicPage page, int offset, int limit) {
        return new ParticipantsMessage(
                campaign,
                page.total(),
                offset,
                limit,
                Counts.of(counts),
                page.registrations().stream().map(ParticipantMessage::of).toList());
    }

    /** How many take part, those included that keep their names to themselves. */
    @Schema(name = "ParticipantCounts", description = "How many take part, those included that are not listed")
    public record Counts(
            @Schema(description = "All") long all,
            @Schema(description = "Implementing bodies") long implementing,

            @Schema(description = "Specially cooperating bodies")
            long specialCooperation,

            @Schema(description = "Bodies that only support others")
            long supportingOnly,

            @Schema(description = "Bodies that support others, alone or in addition")
            long supporting) {

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
