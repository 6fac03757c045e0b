package dev.madoguchi.organisation.entity;

/**
 * A letter with the body it is for.
 *
 * @param state how far it had come when it was read
 */
public record LetterOf(ConfirmationLetter letter, Organisation organisation, LetterState state) {}
