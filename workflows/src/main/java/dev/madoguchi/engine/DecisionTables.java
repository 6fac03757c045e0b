package dev.madoguchi.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.type.DoubleDataTypeTransformer;

/** Applies decision tables (DMN 1.3). A table is parsed once: the same text is the same table. */
@ApplicationScoped
public class DecisionTables {

    private final DmnEngine engine = engine();

    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    /**
     * The rows that apply.
     *
     * @param xml the table
     * @param decision the id of the decision in it
     * @param facts the inputs by name
     * @return the outputs of each row that applies, by name, in the order of the table
     */
    public List<Map<String, Object>> apply(String xml, String decision, Map<String, Object> facts) {
        DmnDecision table = parsed.computeIfAbsent(decision + '\n' + xml, any -> parse(xml, decision));
        return engine.evaluateDecisionTable(table, facts).getResultList();
    }

    /** The engine knows DMN's own {@code number} only by older names. */
    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getTransformer()
                .getDataTypeTransformerRegistry()
                .addTransformer("number", new DoubleDataTypeTransformer());
        return configuration.buildEngine();
    }

    private DmnDecision parse(String xml, String decision) {
        return engine.parseDecision(decision, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
