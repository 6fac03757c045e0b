package dev.madoguchi.agency.entity;

import java.util.Optional;

/**
 * What is handed to one traveller.
 *
 * @param line where they stand in the agency's file, from 1
 * @param name their name, only while the list has just been confirmed
 * @param language the language in which it is written, besides English
 */
public record Slip(int line, Optional<String> name, String language, ClaimCode code) {}
