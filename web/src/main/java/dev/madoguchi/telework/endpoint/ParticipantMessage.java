package dev.madoguchi.telework.endpoint;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.SizeClass;
import dev.madoguchi.telework.entity.SupportKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that takes part, as published: an item that it does not publish is absent. */
@Schema(name = "Participant", description = "A body that takes part; items that it does not publish are absent")
public record ParticipantMessage(
        @Schema(description = "Identifier of the registration")
        UUID id,

        @Schema(description = "Name") String name,

        @Schema(description = "Its reading in katakana, without the corporate form")
        String nameKana,

        @Schema(description = "How it takes part") ParticipationCategory category,

        @Schema(description = "Whether it supports others, alone or in addition")
        boolean supporting,

        @Schema(description = "Prefecture of the head office, JIS X 0401", example = "13")
        String prefecture,

        @Schema(description = "City of the head office") String city,

        @Schema(description = "Division of the Japan Standard Industrial Classification", example = "G")
        String industry,

        @Schema(description = "The revision of that classification", example = "14")
        Integer industryRevision,

        @Schema(description = "Size as statistics group it") SizeClass sizeClass,
        @Schema(description = "All who work there") Integer staff,

        @Schema(description = "On how many days people telework")
        Integer days,

        @Schema(description = "How many people telework on the key day")
        Integer headcountOnKeyDay,

        @Schema(description = "What it offers to others") List<SupportKind> support,

        @Schema(description = "The declaration of its executive")
        String declaration,

        @Schema(description = "Its address on the web") String website,

        @Schema(description = "Since when it is in the list")
        Instant publishedAt) {

    static ParticipantMessage of(Registration registration) {
        return new ParticipantMessage(
                registration.id(),
                registration.name().orElse(null),
                registration.nameKana().orElse(null),
                registration.category(),
                registration.isSupporting(),
                registration.prefecture().orElse(null),
                registration.city().orElse(null),
                registration.industry().orElse(null),
                registration.industry().map(any -> Industry.REVISION).orElse(null),
                registration.sizeClass().orElse(null),
                registration.staff().orElse(null),
                registration.days().orElse(null),
                registration.headcountOnKeyDay().orElse(null),
                registration.support().stream().sorted().toList(),
                registration.declaration().orElse(null),
                registration.website().orElse(null),
                registration.publishedAt());
    }
}
