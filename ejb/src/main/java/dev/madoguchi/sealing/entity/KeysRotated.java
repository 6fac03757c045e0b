package dev.madoguchi.sealing.entity;

import dev.madoguchi.kernel.Fact;

/** New keys seal from now on; the old ones only open. */
public record KeysRotated(KeysetPurpose purpose, int revision) implements Fact {}
