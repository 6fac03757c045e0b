package dev.madoguchi.organisation.entity;

import java.util.List;

/**
 * A page of the imports.
 *
 * @param imports the newest first
 * @param total how many there are in all
 * @param bodies how many bodies the register holds, as the database estimates
 */
public record RegisterImportPage(List<RegisterImport> imports, long total, long bodies) {}
