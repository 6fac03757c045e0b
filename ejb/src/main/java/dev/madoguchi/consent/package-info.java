/**
 * What visitors are asked, what they answered, and what that means at every moment.
 *
 * <p><strong>Reason.</strong> Nothing that a visitor keeps is given to anybody without an agreement that can be shown later: to which words, to
 * which attributes, until when, and when it ended. The record follows ISO/IEC TS 27560:2023, receipts Kantara Consent Receipt 1.1.
 *
 * <p><strong>Vocabulary.</strong> A <em>purpose</em> is what a servicer, or every servicer of a kind, wants attributes for. What is asked for it
 * stands in a <em>notice</em>, of which there are numbered revisions; a published one never changes, and carries the hash of the one before.
 * A <em>consent</em> is one visitor's answer to one purpose, from asking to its end; each step is an <em>event</em>. A <em>receipt</em>
 * (同意の控え, 終了の控え) is signed.
 *
 * <p><strong>Facts.</strong> {@code NoticePublished}, {@code ConsentRequested}, {@code ConsentGiven}, {@code ConsentRefused},
 * {@code ConsentWithdrawn}, {@code ConsentExpired}, {@code ConsentInvalidated}, {@code ConsentHalted}, {@code ConsentReconfirmed},
 * {@code ConsentExpiryChanged}, {@code ConsentAskedAgain}.
 */
package dev.madoguchi.consent;
