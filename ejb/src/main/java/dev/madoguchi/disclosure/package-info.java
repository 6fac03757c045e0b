/**
 * Giving what visitors keep to those they agreed to give it to, and the record of every time that happened.
 *
 * <p><strong>Reason.</strong> An agreement is worth what is enforced when somebody asks at a counter. Nothing leaves without a row that the
 * visitor can read, and whoever received something is told to delete it when the agreement ends, and has to say so.
 *
 * <p><strong>Vocabulary.</strong> A <em>disclosure</em> (提供; the visitor's list of them: 提供履歴) is one answer to one servicer: which attributes, for
 * which purpose, on which consent. Its row in the <em>ledger</em> holds no values. A <em>pseudonym</em> is what one servicer calls one visitor. A
 * <em>refusal</em> says why nothing is given, and nothing more than the one who asks may know. A <em>deletion order</em> goes to every servicer
 * that received something, and ends with its <em>attestation</em>.
 *
 * <p><strong>Facts.</strong> {@code DeletionOrdered}, {@code DeletionAttested}, {@code DeletionGivenUp}, {@code DeletionsSettled}.
 */
package dev.madoguchi.disclosure;
