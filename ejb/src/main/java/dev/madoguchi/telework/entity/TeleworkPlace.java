package dev.madoguchi.telework.entity;

/** Where people work instead of the office. */
public enum TeleworkPlace {
    HOME,
    SATELLITE_OFFICE,
    MOBILE
}
