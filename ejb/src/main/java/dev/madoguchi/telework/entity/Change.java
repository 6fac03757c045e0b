package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.Casefile;
import java.util.List;

/**
 * What a change (変更の届出) is about.
 *
 * @param registration the registration that it changes
 * @param changed the case whose answers it began with
 * @param differences what it answers in another way
 * @param window what of it can be changed today
 */
public record Change(Registration registration, Casefile changed, List<Difference> differences, ChangeWindow window) {}
