package dev.madoguchi.disclosure.entity;

/**
 * Why nothing is given. A servicer that never received anything of a visitor learns no more than {@link #NOT_GRANTED}, whether there is such
 * a visitor or not; one that did may know how it ended.
 */
public enum Refusal {
    /** What was shown is nothing that visitors show. */
    TOKEN_MALFORMED,
    /** The code on the phone is older than a minute, or of a phone whose clock is wrong. */
    TOKEN_EXPIRED,
    /** The code was used before; the phone shows another one in half a minute at most. */
    TOKEN_REPLAYED,
    /** The card or phone was blocked by its owner. */
    MEDIUM_BLOCKED,
    /** Nobody by that card or phone agreed to this, or there is nobody. */
    NOT_GRANTED,
    /** The agreement is over by its time. */
    CONSENT_EXPIRED,
    /** The visitor took the agreement back. */
    CONSENT_WITHDRAWN,
    /** The visitor says that they know nothing of the agreement. */
    CONSENT_DISPUTED,
    /** There is no such purpose for this servicer. */
    PURPOSE_NOT_GRANTED,
    /** The visitor agreed to the purpose, and to none of the attributes that were wanted. */
    ATTRIBUTES_NOT_GRANTED,
    /** The servicer may not ask now. */
    SERVICER_SUSPENDED,
    /** The servicer has no such counter. */
    TERMINAL_UNKNOWN,
    /** The counter is blocked. */
    TERMINAL_BLOCKED
}
