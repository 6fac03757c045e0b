package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.entity.Campaign;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign, as published. */
@Schema(name = "Campaign", description = "A telework campaign")
public record CampaignMessage(
        @Schema(description = "Identifier") UUID id,

        @Schema(description = "Short code that never changes; may stand for the identifier", example = "2019")
        String code,

        @Schema(description = "Name in Japanese and English")
        LocalisedText name,

        @Schema(description = "Where it takes place") LocalisedText area,
        @Schema(description = "First day of the campaign") LocalDate startsOn,
        @Schema(description = "Last day of the campaign") LocalDate endsOn,

        @Schema(description = "The day on which as many people as possible are asked to telework")
        LocalDate keyDay,

        @Schema(description = "First day of the week with which commuter numbers are compared")
        LocalDate baselineFrom,

        @Schema(description = "Last day of that week") LocalDate baselineTo,
        @Schema(description = "First day of registration") LocalDate opensOn,
        @Schema(description = "Last day of registration") LocalDate closesOn,

        @Schema(description = "Whether bodies can register today")
        boolean open) {

    static CampaignMessage of(Campaign campaign, LocalDate today) {
        return new CampaignMessage(
                campaign.id(),
                campaign.code(),
                new LocalisedText(campaign.name(Locale.JAPANESE), campaign.name(Locale.ENGLISH)),
                new LocalisedText(campaign.area(Locale.JAPANESE), campaign.area(Locale.ENGLISH)),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.keyDay(),
                campaign.baselineFrom(),
                campaign.baselineTo(),
                campaign.opensOn(),
                campaign.closesOn(),
                campaign.isOpenOn(today));
    }

    /** The same in two languages. */
    @Schema(description = "A text in Japanese and English")
    public record LocalisedText(
            @Schema(description = "Japanese") String ja,
            @Schema(description = "English") String en) {}
}
