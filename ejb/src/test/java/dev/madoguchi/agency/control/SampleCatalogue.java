package dev.madoguchi.agency.control;

import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeChoice;
import dev.madoguchi.visitor.entity.AttributeSection;
import dev.madoguchi.visitor.entity.AttributeText;
import dev.madoguchi.visitor.entity.AttributeType;
import dev.madoguchi.visitor.entity.Sensitivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Some of the catalogue as it is delivered. */
final class SampleCatalogue {

    private static final AttributeChoice ADULT = choice("FROM_30", "30〜49歳", "30 to 49");
    private static final AttributeChoice FOOD = choice("FOOD", "食", "Food");
    private static final AttributeChoice ART = choice("ART", "美術・博物館", "Art and museums");

    static final List<Attribute> ALL = List.of(
            attribute("NAME_LATIN", AttributeType.LATIN_NAME, 1, "氏名（ローマ字）", "Name in Latin letters"),
            attribute("AGE_BAND", AttributeType.CHOICE, 1, "年代", "Age group", ADULT),
            attribute("COUNTRY", AttributeType.COUNTRY, 1, "国・地域", "Country or region"),
            attribute("LANGUAGES", AttributeType.LANGUAGES, 5, "言語", "Languages"),
            careful("DIET", AttributeType.CHOICES, true, "食事", "Diet"),
            careful("PASSPORT_NUMBER", AttributeType.PASSPORT_NUMBER, false, "旅券番号", "Passport number"),
            attribute("STAY_FROM", AttributeType.DATE, 1, "到着日", "Arrival"),
            attribute("STAY_TO", AttributeType.DATE, 1, "出発日", "Departure"),
            attribute("STAY_AREAS", AttributeType.PREFECTURES, 10, "滞在する地域", "Areas of the stay"),
            attribute("ACCOMMODATION", AttributeType.TEXT, 1, "宿泊先", "Accommodation"),
            attribute("INTERESTS", AttributeType.CHOICES, 10, "関心", "Interests", FOOD, ART));

    private SampleCatalogue() {}

    private static AttributeChoice choice(String code, String ja, String en) {
        return new AttributeChoice(code, Optional.empty(), Map.of("ja", ja, "en", en));
    }

    private static Attribute attribute(
            String code, AttributeType type, int most, String ja, String en, AttributeChoice... choices) {
        return made(code, type, Sensitivity.PERSONAL, false, most, ja, en, choices);
    }

    private static Attribute careful(String code, AttributeType type, boolean specialCare, String ja, String en) {
        return made(code, type, Sensitivity.SENSITIVE, specialCare, 10, ja, en);
    }

    private static Attribute made(
            String code,
            AttributeType type,
            Sensitivity sensitivity,
            boolean specialCare,
            int most,
            String ja,
            String en,
            AttributeChoice... choices) {
        return new Attribute(
                code,
                type,
                AttributeSection.ABOUT,
                sensitivity,
                specialCare,
                30,
                most,
                Optional.of(100),
                Map.of("ja", new AttributeText(ja, Optional.empty()), "en", new AttributeText(en, Optional.empty())),
                Stream.of(choices).toList());
    }
}
