package dev.madoguchi.telework.entity;

/** A column of a file with a plan. */
public enum PlanColumn {
    DAY,
    PLACE,
    HEADCOUNT
}
