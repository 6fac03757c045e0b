package dev.madoguchi.organisation.entity;

import java.util.List;

/**
 * A page of the lines that an import did not take over.
 *
 * @param lines in the order of the file
 * @param total how many are kept; the import counts them all
 */
public record RejectedPage(RegisterImport ofImport, List<RejectedLine> lines, long total) {}
