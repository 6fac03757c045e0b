/**
 * What a newcomer finds at the first start: offices with their people, bodies, and registrations in every status, over two
 * campaigns of the past and one that is open.
 *
 * <p><strong>Reason.</strong> Empty lists show nothing. Everything here goes the way that real people's doings go (controls,
 * facts, process engine), so that every case is whole: content, process instance, inbox row, timeline, audit, mails.
 *
 * <p><strong>Vocabulary.</strong> A <em>scene</em> is one registration from draft to its present state; a <em>player</em> is
 * one who acts in it; the <em>stage</em> lets a player act at an earlier instant.
 *
 * <p><strong>Kept out of production.</strong> The stage stands in for the clock and for the caller. Its beans exist only where
 * {@code madoguchi.demo} is {@code true}: {@link dev.madoguchi.demonstration.DemonstrationGate} removes them otherwise.
 */
package dev.madoguchi.demonstration;
