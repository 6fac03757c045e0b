/**
 * What every page stands on: the language it speaks, its title and errors, who is looking at it, and the translation of
 * failures into messages at fields.
 *
 * <p>Knows no service. Pages of services use the beans {@code language}, {@code text}, {@code page} and {@code person} and
 * the tags of {@code https://madoguchi.dev/tags}; how, is written in {@code docs/pages.md}.
 */
package dev.madoguchi.faces;
