package dev.madoguchi.telework.entity;

/** The items of a registration that a body may publish. */
public enum PublicItem {
    NAME,
    HEAD_OFFICE,
    INDUSTRY,
    STAFF,
    SIZE_CLASS,
    PLAN,
    SUPPORT,
    DECLARATION,
    WEBSITE
}
