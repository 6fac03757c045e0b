package dev.madoguchi.consent.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The words of a notice in one language.
 *
 * @param title what is asked, in a few words
 * @param purpose what the attributes are used for
 * @param benefit what the visitor has of it
 */
public record NoticeText(
        @NotNull @Size(min = 1, max = 100) String title,
        @NotNull @Size(min = 1, max = 1000) String purpose,
        @NotNull @Size(min = 1, max = 1000) String benefit) {}
