package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.RiskAssessment;
import dev.madoguchi.telework.entity.RiskFacts;

/** Tells what a person has to look at before a registration is accepted. A port, as {@link CategoryTable} is. */
public interface RiskTable {

    /** What the table finds in these facts. */
    RiskAssessment assess(RiskFacts facts);
}
