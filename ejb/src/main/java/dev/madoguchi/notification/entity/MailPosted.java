package dev.madoguchi.notification.entity;

import java.util.UUID;

/** A signal between outbox and courier, not a fact: the fact is whatever the mail is about. */
public record MailPosted(UUID mailId) {}
