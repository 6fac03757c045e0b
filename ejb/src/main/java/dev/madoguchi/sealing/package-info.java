/**
 * Values that nobody can read who reads only the database, and identifiers that can be looked for without being kept.
 *
 * <p><strong>Reason.</strong> What visitors entrust to the programme (diet, disability, passport) must not leak with a backup
 * or a query. A value is sealed with what it belongs to, so that it opens nowhere else.
 *
 * <p><strong>Vocabulary.</strong> A <em>keyset</em> holds the keys of one purpose, the newest of which seals; older ones only open. It
 * is kept sealed by the <em>master key</em>, which lives outside the database. A <em>keyed hash</em> (pseudorandom function, HMAC-SHA-256)
 * finds an identifier again without giving it away.
 *
 * <p><strong>Facts.</strong> {@code KeysRotated}.
 */
package dev.madoguchi.sealing;
