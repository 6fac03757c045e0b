/**
 * Who did what, when: one row for every fact, appended in the fact's own transaction and never changed.
 *
 * <p><strong>Reason.</strong> A decision is answered for a year later. What happened and its record stand or fall together,
 * and the application's database role can neither change nor delete a row.
 *
 * <p><strong>Vocabulary.</strong> An <em>entry</em> ({@link dev.madoguchi.audit.entity.AuditEntry}) names the actor by the
 * identity provider's subject, the roles held, the body acted for, the action (the fact's name) and the record it was done
 * to. It carries identifiers only, never contents and nothing about a person.
 *
 * <p><strong>Facts.</strong> It observes all and fires none.
 */
package dev.madoguchi.audit;
