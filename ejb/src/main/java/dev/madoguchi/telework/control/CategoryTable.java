package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;

/** Applies a campaign's category table. A port: the table is DMN, and the module with the engine applies it. */
public interface CategoryTable {

    /** How the campaign's table sorts these facts. */
    CategoryResult apply(Campaign campaign, CategoryFacts facts);
}
