package dev.madoguchi.servicer.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A servicer that was suspended may ask again, those who agree from now on. */
public record ServicerReinstated(UUID servicer) implements Fact {}
