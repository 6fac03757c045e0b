package dev.madoguchi.disclosure.entity;

import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.Terminal;
import java.util.Optional;

/**
 * Who asks, and at which counter.
 *
 * @param terminal the counter; absent where the servicer has none of that code
 */
public record Asking(Servicer servicer, Optional<Terminal> terminal) {}
