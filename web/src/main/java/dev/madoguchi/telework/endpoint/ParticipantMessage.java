package dev.madoguchi.telework.endpoint;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.SizeClass;
import dev.madoguchi.telework.entity.SupportKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body that takes part, as published: an item that it does not publish is absent.
 *
 * @param id identifier of the registration
 * @param name name
 * @param nameKana its reading in katakana, without the corporate form
 * @param category how it takes part
 * @param supporting whether it supports others, alone or in addition
 * @param prefecture prefecture of the head office, JIS X 0401
 * @param city city of the head office
 * @param industry division of the Japan Standard Industrial Classification
 * @param industryRevision the revision of that classification
 * @param sizeClass size as statistics group it
 * @param staff all who work there
 * @param days on how many days people telework
 * @param headcountOnKeyDay how many people telework on the key day
 * @param support what it offers to others
 * @param declaration the declaration of its executive
 * @param website its address on the web
 * @param publishedAt since when it is in the list
 */
@Schema(name = "Participant", description = "A body that takes part; items that it does not publish are absent")
public record ParticipantMessage(
        @Schema(type = SchemaType.STRING, format = "uuid") UUID id,
        String name,
        String nameKana,
        @Schema(type = SchemaType.STRING) ParticipationCategory category,
        boolean supporting,
        String prefecture,
        String city,
        String industry,
        Integer industryRevision,
        @Schema(type = SchemaType.STRING) SizeClass sizeClass,
        Integer staff,
        Integer days,
        Integer headcountOnKeyDay,
        List<SupportKind> support,
        String declaration,
        String website,

        @Schema(type = SchemaType.STRING, format = "date-time")
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
