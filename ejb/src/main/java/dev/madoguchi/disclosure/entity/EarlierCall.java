package dev.madoguchi.disclosure.entity;

import java.util.Optional;
import java.util.UUID;

/**
 * What was answered before under an idempotency key.
 *
 * @param same whether the same was asked
 * @param disclosure the row of the ledger, if something was given
 * @param refusal why nothing was given, if so
 */
public record EarlierCall(boolean same, Optional<UUID> disclosure, Optional<Refusal> refusal) {}
