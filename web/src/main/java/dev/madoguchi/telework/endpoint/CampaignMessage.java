package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.entity.Campaign;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign, as published.
 *
 * @param id identifier
 * @param code short code that never changes; may stand for the identifier
 * @param name name in Japanese and English
 * @param area where it takes place
 * @param startsOn first day of the campaign
 * @param endsOn last day of the campaign
 * @param keyDay the day on which as many people as possible are asked to telework
 * @param baselineFrom first day of the week with which commuter numbers are compared
 * @param baselineTo last day of that week
 * @param opensOn first day of registration
 * @param closesOn last day of registration
 * @param open whether bodies can register today
 */
@Schema(name = "Campaign", description = "A telework campaign")
public record CampaignMessage(
        @Schema(type = SchemaType.STRING, format = "uuid") UUID id,
        String code,
        LocalisedText name,
        LocalisedText area,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate startsOn,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate endsOn,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate keyDay,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate baselineFrom,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate baselineTo,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate opensOn,
        @Schema(type = SchemaType.STRING, format = "date") LocalDate closesOn,
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

    /**
     * The same in two languages.
     *
     * @param ja Japanese
     * @param en English
     */
    @Schema(description = "A text in Japanese and English")
    public record LocalisedText(String ja, String en) {}
}
