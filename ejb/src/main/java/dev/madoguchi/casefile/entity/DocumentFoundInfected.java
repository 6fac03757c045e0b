package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The scanner, asked again, found a virus in a file that had been kept from everybody; its content is gone. */
public record DocumentFoundInfected(UUID caseId, UUID documentId) implements CaseFact {}
