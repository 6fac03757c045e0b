package dev.madoguchi.organisation.view;

import java.io.Serializable;
import java.util.UUID;

/**
 * The body for which a page was opened.
 *
 * @param name as it was then
 */
public record ShownBody(UUID id, String name) implements Serializable {}
