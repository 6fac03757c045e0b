/**
 * Servicers: those who serve visitors (museums, lodgings, restaurants) and may ask for what visitors keep.
 *
 * <p><strong>Reason.</strong> Whoever receives personal information has to be somebody: a body of the programme, known by name in the
 * language of the visitor, with a contact, with counters of its own, and stopped at once when it can no longer be trusted.
 *
 * <p><strong>Vocabulary.</strong> A <em>servicer</em> (サービス提供事業者) is run by an organisation; its <em>client</em> is the machine that calls
 * for it, its <em>terminal</em> the counter at which it asks. A servicer is <em>active</em>, <em>suspended</em> or has <em>left</em>.
 *
 * <p><strong>Facts.</strong> {@code ServicerSuspended}, {@code ServicerReinstated}.
 */
package dev.madoguchi.servicer;
