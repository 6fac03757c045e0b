package dev.madoguchi.organisation.entity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Where a letter goes.
 *
 * @param postalCode as typed
 * @param building may be {@code null}
 * @param addressee the person or department at whose desk it should arrive
 */
public record LetterAddress(
        @NotBlank(message = "{validation.Required}") @PostalCodeText
        String postalCode,

        @NotNull(message = "{validation.Chosen}") Prefecture prefecture,

        @NotBlank(message = "{validation.Required}") @PlainText(max = 100) @NoMyNumber
        String city,

        @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber
        String street,

        @PlainText(max = 200) @NoMyNumber String building,

        @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber
        String addressee) {}
