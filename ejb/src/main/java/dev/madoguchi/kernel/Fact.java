package dev.madoguchi.kernel;

/**
 * Something that has happened, as a record named in the past tense ({@code RegistrationAccepted}).
 *
 * <p>Facts are fired as CDI events inside the transaction that made them true; whoever observes one takes part in that
 * transaction, so that a process, an audit row and a queued mail stand or fall with it. Facts carry identifiers, never
 * contents.
 */
public interface Fact {}
