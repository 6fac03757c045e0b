package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator did not let somebody in who had asked. The subject is who had asked. */
public record JoinRequestDeclined(UUID request, UUID organisation, String subject) implements Fact {}
