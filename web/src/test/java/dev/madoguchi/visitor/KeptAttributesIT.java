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
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.control.KeyedHash;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.visitor.boundary.Companions;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.control.Retention;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import dev.madoguchi.visitor.entity.AttributesOvertaken;
import dev.madoguchi.visitor.entity.Companion;
import dev.madoguchi.visitor.entity.CompanionsTooMany;
import dev.madoguchi.visitor.entity.KeptValues;
import dev.madoguchi.visitor.entity.Relation;
import dev.madoguchi.visitor.entity.StayInvalid;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private Companions companions;

    @Inject
    private Retention retention;

    @Inject
    private JapanClock clock;

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
        keep(null, entered, read(null).changedAt());
    }

    private void keep(UUID of, Map<String, List<String>> entered, Map<String, Instant> seen) throws Exception {
        impersonation.as(Person.VISITOR, () -> {
            attributes.keep(of, entered, seen);
            return null;
        });
    }

    private Map<String, List<String>> mine() throws Exception {
        return read(null).values();
    }

    private KeptValues read(UUID of) throws Exception {
        return impersonation.as(Person.VISITOR, () -> attributes.mine(of));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
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

    @Test
    void twoFormsOfOneSectionDoNotUndoEachOtherUnseen() throws Exception {
        keep(Map.of("DIET", List.of("VEGAN"), "COUNTRY", List.of("KR")));
        Map<String, Instant> opened = read(null).changedAt();
        keep(null, Map.of("DIET", List.of("HALAL")), opened);
        keep(null, Map.of("COUNTRY", List.of("TW")), opened);
        AttributesOvertaken refused = assertThrows(
                AttributesOvertaken.class,
                () -> keep(null, Map.of("DIET", List.of(), "COUNTRY", List.of("TW")), opened));
        assertThat(refused.attributes(), contains("DIET"));
        assertThat(mine().get("DIET"), contains("HALAL"));
        keep(null, Map.of("DIET", List.of("HALAL")), opened);
        keep(Map.of("DIET", List.of()));
        assertThrows(
                AttributesOvertaken.class,
                () -> keep(null, Map.of("DIET", List.of("VEGAN")), Map.of("DIET", Instant.EPOCH)));
    }

    @Test
    void companionsHaveRecordsOfTheirOwnThatOnlyTheirKeeperSees() throws Exception {
        UUID child = impersonation.as(Person.VISITOR, () -> companions.add(" 미나 ", Relation.CHILD));
        keep(child, Map.of("ALLERGENS", List.of("EGG")), Map.of());
        assertThat(read(child).of("ALLERGENS"), contains("EGG"));
        assertThat(
                impersonation.as(Person.VISITOR, companions::mine),
                hasItem(new Companion(child, "미나", Relation.CHILD)));
        for (byte[] sealed : bytes("select label from visitor where label is not null")) {
            assertThat(new String(sealed, StandardCharsets.UTF_8).contains("미나"), is(false));
        }
        assertThrows(NotFound.class, () -> impersonation.as(Person.VISITOR2, () -> attributes.mine(child)));
        assertThrows(NotFound.class, () -> read(UUID.randomUUID()));
        impersonation.as(Person.VISITOR, () -> {
            companions.change(child, "Minji", Relation.COMPANION);
            return null;
        });
        assertThat(
                impersonation.as(Person.VISITOR, companions::mine),
                hasItem(new Companion(child, "Minji", Relation.COMPANION)));
        impersonation.as(Person.VISITOR, () -> {
            companions.remove(child);
            return null;
        });
        assertThrows(NotFound.class, () -> read(child));
        assertThat(bytes("select sealed from visitor_attribute where visitor_id = '" + child + "'"), is(empty()));
    }

    @Test
    void nobodyKeepsMoreThanNineRecordsOfOthersNorIsTheOwnRecordACompanion() throws Exception {
        List<UUID> added = impersonation.as(Person.VISITOR, () -> {
            List<UUID> nine = new ArrayList<>();
            while (companions.mine().size() < 9) {
                nine.add(companions.add("No. " + nine.size(), Relation.COMPANION));
            }
            return nine;
        });
        assertThrows(
                CompanionsTooMany.class,
                () -> impersonation.as(Person.VISITOR, () -> companions.add("One more", Relation.CHILD)));
        impersonation.as(Person.VISITOR, () -> {
            added.forEach(companions::remove);
            return null;
        });
        keep(Map.of("COUNTRY", List.of("KR")));
        UUID self = UUID.fromString(new String(
                bytes("select id::text from visitor where subject = '" + Person.VISITOR.subject() + "'")
                        .get(0),
                StandardCharsets.UTF_8));
        assertThrows(
                NotFound.class,
                () -> impersonation.as(Person.VISITOR, () -> {
                    companions.remove(self);
                    return null;
                }));
    }

    @Test
    void whatWasKeptLongEnoughIsForgottenAndTheStayOfTheKeeperCountsForCompanions() throws Exception {
        LocalDate today = clock.today();
        UUID child = impersonation.as(Person.VISITOR, () -> companions.add("Child", Relation.CHILD));
        keep(child, Map.of("DIET", List.of("VEGAN")), Map.of());
        assertThat(read(child).keepUntil().get("DIET"), is(today.plusDays(30)));
        LocalDate leaves = today.plusDays(10);
        keep(Map.of("STAY_TO", List.of(leaves.toString()), "COUNTRY", List.of("KR"), "DIET", List.of("VEGAN")));
        assertThat(read(null).keepUntil().get("COUNTRY"), is(leaves.plusDays(90)));
        assertThat(read(child).keepUntil().get("DIET"), is(leaves.plusDays(30)));
        assertThrows(
                StayInvalid.class,
                () -> keep(Map.of("STAY_FROM", List.of(leaves.plusDays(1).toString()))));

        run("update visitor_attribute set keep_until = date '" + today.minusDays(1)
                + "' where attribute_code = 'DIET'");
        run("update visitor_attribute set keep_until = date '" + today + "' where attribute_code = 'COUNTRY'");
        int rounds = 0;
        while (retention.forgetNext()) {
            rounds++;
        }
        assertThat(rounds, is(greaterThan(1)));
        assertThat(read(null).of("COUNTRY"), contains("KR"));
        assertThat(mine().keySet(), not(hasItem("DIET")));
        assertThat(read(child).values().keySet(), is(empty()));
        assertThat(
                bytes(
                        "select record_id::text from audit_entry where action = 'AttributesForgotten' and actor = 'system'"),
                hasSize(rounds));
    }
}
