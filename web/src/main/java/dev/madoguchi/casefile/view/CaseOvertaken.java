package dev.madoguchi.casefile.view;

/** Somebody else changed the case of the page: told to whatever shows it, so that it is read anew. */
public record CaseOvertaken() {}
