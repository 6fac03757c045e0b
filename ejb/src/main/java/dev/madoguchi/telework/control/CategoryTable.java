package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;

/** Applies a campaign's category table. A port: the table is DMN, and the module with the engine applies it. */
public interface CategoryTable {

    /**
     * How a table sorts these facts.
     *
     * @param table the decision table (DMN 1.3, hit policy COLLECT)
     */
    CategoryResult apply(String table, CategoryFacts facts);
}
