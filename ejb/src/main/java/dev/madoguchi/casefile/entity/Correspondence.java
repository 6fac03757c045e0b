package dev.madoguchi.casefile.entity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was written in a case, as one page shows it.
 *
 * @param messages oldest first
 * @param fresh the ids of those that the reader's side has in front of it for the first time
 * @param writable whether the reader may write
 * @param side the reader's side
 */
public record Correspondence(List<Message> messages, Set<UUID> fresh, boolean writable, ActorKind side) {}
