package dev.madoguchi.casefile.entity;

import java.util.List;

/**
 * A page of the closing days.
 *
 * @param total how many entries there are in all
 */
public record ClosingPage(List<OfficeClosing> closings, long total) {}
