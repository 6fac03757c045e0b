package dev.madoguchi.visitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.container.Application;
import dev.madoguchi.container.Impersonation;
import dev.madoguchi.container.Person;
import dev.madoguchi.database.control.DataSources;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.control.KeyedHash;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What visitors keep, with the real catalogue, database and keys. */
@ArquillianTest
class KeptAttributesIT {

    private static final List<String> LANGUAGES = List.of("ja", "en", "zh-Hans", "zh-Hant", "ko");

    @Inject
    private OwnAttributes attributes;

    @Inject
    private SealingKeys keys;

    @Inject
    private KeyedHash hash;

    @Inject
    private Impersonation impersonation;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Application.archive();
    }

    private void keep(Map<String, List<String>> entered) throws Exception {
        impersonation.as(Person.VISITOR, () -> {
            attributes.keep(entered);
            return null;
        });
    }

    private Map<String, List<String>> mine() throws Exception {
        return impersonation.as(Person.VISITOR, attributes::mine);
    }

    private List<byte[]> bytes(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<byte[]> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getBytes(1));
            }
            return values;
        }
    }

    @Test
    void theCatalogueSpeaksAllLanguagesAndKnowsTheAllergensOfToday() throws Exception {
        List<Attribute> catalogue = impersonation.as(Person.VISITOR, attributes::catalogue);
        assertThat(catalogue, hasSize(greaterThan(10)));
        for (Attribute attribute : catalogue) {
            assertThat(attribute.code(), attribute.texts().keySet(), is(Set.copyOf(LANGUAGES)));
            attribute
                    .choices()
                    .forEach(choice -> assertThat(choice.code(), choice.labels().keySet(), is(Set.copyOf(LANGUAGES))));
        }
        Attribute allergens = catalogue.stream()
                .filter(attribute -> attribute.code().equals("ALLERGENS"))
                .findFirst()
                .orElseThrow();
        Map<String, Long> classes = allergens.choices().stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.allergenClass().orElseThrow().name(), Collectors.counting()));
        assertThat(classes, is(Map.of("MANDATORY", 9L, "RECOMMENDED", 20L)));
        assertThat(allergens.specialCare(), is(true));
    }

    @Test
    void whatAVisitorKeepsIsSealedAndOpensForThemOnlyAlsoAfterARotation() throws Exception {
        keep(Map.of("ACCOMMODATION", List.of("窓辺ホテル"), "ALLERGENS", List.of("CRAB", "SHRIMP")));
        assertThat(mine().get("ACCOMMODATION"), contains("窓辺ホテル"));
        for (byte[] sealed : bytes("select sealed from visitor_attribute")) {
            String readable = new String(sealed, StandardCharsets.UTF_8);
            assertThat(readable.contains("窓辺") || readable.contains("CRAB"), is(false));
        }
        byte[] before = bytes("select sealed from visitor_attribute where attribute_code = 'ALLERGENS'")
                .get(0);
        impersonation.as(Person.OPERATOR, () -> {
            keys.rotate(KeysetPurpose.VALUES);
            return null;
        });
        assertThat(mine().get("ALLERGENS"), contains("CRAB", "SHRIMP"));
        keep(Map.of("ALLERGENS", List.of("CRAB")));
        byte[] after = bytes("select sealed from visitor_attribute where attribute_code = 'ALLERGENS'")
                .get(0);
        assertThat(keyOf(after), is(not(keyOf(before))));
        assertThat(mine().get("ALLERGENS"), contains("CRAB"));
        keep(Map.of("ALLERGENS", List.of(), "ACCOMMODATION", List.of("")));
        assertThat(mine().keySet(), not(hasItem("ALLERGENS")));
        assertThat(bytes("select sealed from visitor_attribute where attribute_code = 'ACCOMMODATION'"), is(empty()));
    }

    /** Tink's prefix: which key sealed. */
    private static String keyOf(byte[] sealed) {
        return HexFormat.of().formatHex(sealed, 0, 5);
    }

    @Test
    void whatIsNoValueIsRefusedAndNothingOfItIsKept() throws Exception {
        Map<String, List<String>> before = mine();
        assertThrows(
                AttributeValueInvalid.class,
                () -> keep(Map.of("INTERESTS", List.of("FOOD"), "PASSPORT_NUMBER", List.of("旅券"))));
        assertThrows(
                ConstraintViolationException.class,
                () -> keep(Map.of("EMERGENCY_CONTACT", List.of("番号は123456789018"))));
        assertThat(mine(), is(before));
    }

    @Test
    void anIdentifierIsFoundAgainAfterARotationAndIsNotThere() throws Exception {
        String kept = hash.of("CARD", "0123456789ABCDEF");
        assertThat(hash.of("PHONE", "0123456789ABCDEF"), is(not(kept)));
        impersonation.as(Person.OPERATOR, () -> {
            keys.rotate(KeysetPurpose.IDENTIFIERS);
            return null;
        });
        assertThat(hash.of("CARD", "0123456789ABCDEF"), is(not(kept)));
        assertThat(hash.candidates("CARD", "0123456789ABCDEF"), hasItem(kept));
    }
}
