package dev.madoguchi.telework.endpoint;

import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.endpoint.ParticipantsCsv.Column;
import dev.madoguchi.telework.entity.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The columns of the list as CSV: for programs in the names and codes of the JSON, for people in words. */
@ApplicationScoped
public class ParticipantsColumns {

    private static final String HEADER = "telework_participants.column.";
    private static final Map<String, Function<Registration, Optional<?>>> VALUES = values();

    @Inject
    private Texts texts;

    @Inject
    private Wording wording;

    /** Headers and values as in the JSON of the REST interface. */
    List<Column> inCodes() {
        return columns(UnaryOperator.identity(), ParticipantsColumns::code);
    }

    /** Headers and values in a language; numbers stay numbers. */
    List<Column> inWords(Locale language) {
        return columns(
                name -> texts.get(language, HEADER + name),
                value -> value instanceof Number ? value : wording.of(language, value));
    }

    private static List<Column> columns(UnaryOperator<String> header, UnaryOperator<Object> say) {
        return VALUES.entrySet().stream()
                .map(column -> new Column(header.apply(column.getKey()), registration -> column.getValue()
                        .apply(registration)
                        .map(say::apply)
                        .orElse(null)))
                .toList();
    }

    private static Object code(Object value) {
        if (value instanceof Prefecture prefecture) {
            return prefecture.code();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : value;
    }

    private static Map<String, Function<Registration, Optional<?>>> values() {
        Map<String, Function<Registration, Optional<?>>> values = new LinkedHashMap<>();
        values.put("name", Registration::name);
        values.put("nameKana", Registration::nameKana);
        values.put("category", registration -> Optional.of(registration.category()));
        values.put("supporting", registration -> Optional.of(registration.isSupporting()));
        values.put("prefecture", registration -> registration.prefecture().flatMap(Prefecture::ofCode));
        values.put("city", Registration::city);
        values.put("industry", registration -> registration.industry().map(Industry::valueOf));
        values.put("sizeClass", Registration::sizeClass);
        values.put("staff", Registration::staff);
        values.put("days", Registration::days);
        values.put("headcountOnKeyDay", Registration::headcountOnKeyDay);
        values.put(
                "support",
                registration ->
                        Optional.of(registration.support().stream().sorted().toList()));
        values.put("declaration", Registration::declaration);
        values.put("website", Registration::website);
        return values;
    }
}
