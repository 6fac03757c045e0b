package dev.madoguchi.telework.entity;

/** What kind of day it is for those who plan. */
public enum DayKind {
    /** Monday to Friday without a national holiday. */
    WORKING,
    WEEKEND,
    HOLIDAY,
    /** Not within the campaign: planned before its period was changed. */
    OUTSIDE
}
