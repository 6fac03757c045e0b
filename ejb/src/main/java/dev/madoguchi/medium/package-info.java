/**
 * What a visitor shows at a counter: a card, a phone, a printed code.
 *
 * <p><strong>Reason.</strong> Whoever stands at a counter must be known there without telling their name, and must be able to
 * put an end to what was lost at once. This domain only says who it is; what they are told of is decided elsewhere.
 *
 * <p><strong>Vocabulary.</strong> A <em>medium</em> is linked to a visitor. Of an IC card and of a printed code only a <em>keyed hash</em>
 * is kept. A phone has a key of its own and shows a <em>token</em>: sealed for us, signed, good for one <em>step</em> of 30 seconds and for
 * one use. A lost medium is <em>blocked</em>, later perhaps removed.
 *
 * <p><strong>Facts.</strong> {@code MediumLinked}, {@code MediumBlocked}, {@code MediumRemoved}.
 */
package dev.madoguchi.medium;
