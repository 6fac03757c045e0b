package dev.madoguchi.notification.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator had a failed mail tried again. */
public record MailRetried(UUID mailId) implements Fact {}
