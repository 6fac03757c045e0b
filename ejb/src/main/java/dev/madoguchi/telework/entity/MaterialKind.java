package dev.madoguchi.telework.entity;

/** What a material of a campaign is for. */
public enum MaterialKind {
    LOGO,
    POSTER,
    OTHER
}
