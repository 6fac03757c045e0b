package dev.madoguchi.servicer.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A servicer was stopped: it receives nothing until it is reinstated. */
public record ServicerSuspended(UUID servicer) implements Fact {}
