package dev.madoguchi.organisation.entity;

import java.util.List;

/**
 * A page of the imports.
 *
 * @param imports the newest first
 * @param total how many there are in all
 * @param register how large the register is now
 */
public record RegisterImportPage(List<RegisterImport> imports, long total, RegisterSize register) {}
