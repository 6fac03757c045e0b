package dev.madoguchi.consent.entity;

import java.time.Instant;
import java.util.UUID;

/** That a servicer said when it deleted what it had received. */
public record Attestation(UUID servicer, Instant at) {}
