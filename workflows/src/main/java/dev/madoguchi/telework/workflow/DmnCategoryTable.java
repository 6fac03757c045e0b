package dev.madoguchi.telework.workflow;

import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.telework.control.CategoryTable;
import dev.madoguchi.telework.entity.CategoryCondition;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.ParticipationCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * A campaign's category table as DMN: decision {@code category}, hit policy COLLECT, one row per condition, each giving the
 * category, whether the condition is met, its text, and the number needed and given.
 */
@ApplicationScoped
public class DmnCategoryTable implements CategoryTable {

    private static final String DECISION = "category";

    @Inject
    DecisionTables tables;

    @Override
    public CategoryResult apply(String table, CategoryFacts facts) {
        Map<String, Object> inputs = Map.of(
                "days", facts.days(),
                "headcountOnKeyDay", facts.headcountOnKeyDay(),
                "greatestHeadcount", facts.greatestHeadcount(),
                "offPeakHeadcount", facts.offPeakHeadcount(),
                "survey", facts.survey(),
                "supports", facts.supports());
        return new CategoryResult(tables.apply(table, DECISION, inputs).stream()
                .map(DmnCategoryTable::condition)
                .toList());
    }

    private static CategoryCondition condition(Map<String, Object> row) {
        return new CategoryCondition(
                ParticipationCategory.valueOf((String) row.get("category")),
                (Boolean) row.get("met"),
                (String) row.get("text"),
                ((Number) row.get("needed")).longValue(),
                ((Number) row.get("actual")).longValue());
    }
}
