package dev.madoguchi.telework.workflow;

import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.telework.control.RiskTable;
import dev.madoguchi.telework.entity.Finding;
import dev.madoguchi.telework.entity.RiskAssessment;
import dev.madoguchi.telework.entity.RiskFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The risk table as DMN: decision {@code risk}, hit policy COLLECT, one row per finding. */
@ApplicationScoped
public class DmnRiskTable implements RiskTable {

    private static final String RESOURCE = "TeleworkRiskTable.dmn";
    private static final String DECISION = "risk";
    private static final String VERSION = "TeleworkRiskTable 4";

    @Inject
    DecisionTables tables;

    private final String xml = read();

    @Override
    public RiskAssessment assess(RiskFacts facts) {
        Map<String, Object> inputs = Map.ofEntries(
                Map.entry("hasCorporateNumber", facts.hasCorporateNumber()),
                Map.entry("sameNumber", facts.sameNumber()),
                Map.entry("sameName", facts.sameName()),
                Map.entry("specialCategory", facts.specialCategory()),
                Map.entry("greatestHeadcount", facts.greatestHeadcount()),
                Map.entry("staffTotal", facts.staffTotal()),
                Map.entry("register", facts.registered().standing().name()),
                Map.entry("nameLikeness", facts.registered().nameLikeness()),
                Map.entry("change", facts.novelty().change()),
                Map.entry("identityNew", facts.novelty().identity()),
                Map.entry("categoryNew", facts.novelty().category()));
        Set<Finding> findings = tables.apply(xml, DECISION, inputs).stream()
                .map(row -> Finding.valueOf((String) row.get("finding")))
                .collect(Collectors.toSet());
        return new RiskAssessment(findings, VERSION, xml);
    }

    private static String read() {
        try (InputStream table = DmnRiskTable.class.getResourceAsStream(RESOURCE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
