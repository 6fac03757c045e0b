/**
 * Who may do what, written down once more: a rule for every method of every boundary, with the roles that may call it and
 * what becomes of somebody else's record.
 *
 * <p>The rules repeat what the boundaries say on purpose: a change of one without the other fails. A method without a rule
 * fails in {@link dev.madoguchi.access.AccessRulesTest}, at build time; what the rules say is tried on the running
 * application by {@link dev.madoguchi.access.AuthorisationIT}.
 */
package dev.madoguchi.access;
