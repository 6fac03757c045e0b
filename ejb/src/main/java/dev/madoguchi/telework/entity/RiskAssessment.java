package dev.madoguchi.telework.entity;

import java.util.Set;

/**
 * What the risk table found.
 *
 * @param findings why a person has to look; none for low risk
 * @param tableVersion the table and its version
 * @param table the table itself (DMN)
 */
public record RiskAssessment(Set<Finding> findings, String tableVersion, String table) {}
