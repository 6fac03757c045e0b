package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.AllergenClass;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeChoice;
import dev.madoguchi.visitor.entity.AttributeSection;
import dev.madoguchi.visitor.entity.AttributeText;
import dev.madoguchi.visitor.entity.AttributeType;
import dev.madoguchi.visitor.entity.Sensitivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of attributes: four queries, whatever it holds. */
@ApplicationScoped
public class AttributeCatalogue {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private JapanClock clock;

    /** Every attribute with what can be chosen today, in the order of the catalogue. */
    public List<Attribute> all() {
        Map<String, Map<String, AttributeText>> texts = texts();
        Map<String, List<AttributeChoice>> choices = choices(clock.today());
        return rows("select code, type, section, sensitivity, special_care, retention_days, most, max_length from attribute"
                        + " order by position")
                .map(row -> new Attribute(
                        (String) row[0],
                        AttributeType.valueOf((String) row[1]),
                        AttributeSection.valueOf((String) row[2]),
                        Sensitivity.valueOf((String) row[3]),
                        (Boolean) row[4],
                        (Integer) row[5],
                        (Integer) row[6],
                        Optional.ofNullable((Integer) row[7]),
                        texts.getOrDefault(row[0], Map.of()),
                        choices.getOrDefault(row[0], List.of())))
                .toList();
    }

    /** How many days after the stay each attribute is kept, by its code. */
    public Map<String, Integer> retentionDays() {
        return rows("select code, retention_days from attribute")
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** Whether there is an attribute of this code; attributes are added and never go, so what was found is remembered. */
    public boolean has(String code) {
        if (!known.contains(code)) {
            List<?> codes =
                    entities.createNativeQuery("select code from attribute").getResultList();
            codes.forEach(each -> known.add((String) each));
        }
        return known.contains(code);
    }

    private Map<String, Map<String, AttributeText>> texts() {
        Map<String, Map<String, AttributeText>> texts = new HashMap<>();
        rows("select attribute_code, language, label, help from attribute_text").forEach(row -> texts.computeIfAbsent(
                        (String) row[0], code -> new HashMap<>())
                .put((String) row[1], new AttributeText((String) row[2], Optional.ofNullable((String) row[3]))));
        return texts;
    }

    private Map<String, List<AttributeChoice>> choices(LocalDate today) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        rows("select attribute_code || '.' || choice_code, language, label from attribute_choice_text")
                .forEach(row -> labels.computeIfAbsent((String) row[0], code -> new HashMap<>())
                        .put((String) row[1], (String) row[2]));
        Map<String, List<AttributeChoice>> choices = new LinkedHashMap<>();
        rows(
                        "select attribute_code, code, class from attribute_choice where valid_from <= ?1"
                                + " and (valid_until is null or valid_until >= ?1) order by attribute_code, position",
                        Date.valueOf(today))
                .forEach(row -> choices.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                        .add(new AttributeChoice(
                                (String) row[1],
                                Optional.ofNullable((String) row[2]).map(AllergenClass::valueOf),
                                labels.getOrDefault(row[0] + "." + row[1], Map.of()))));
        return choices;
    }

    private Stream<Object[]> rows(String query, Object... parameters) {
        Query asked = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        List<?> found = asked.getResultList();
        return found.stream().map(Object[].class::cast);
    }
}
