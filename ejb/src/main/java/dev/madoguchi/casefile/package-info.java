/**
 * What every application shares, whatever the service: reference, status, timeline, decisions with approvals, due dates
 * and the inbox. Services build on it; it knows none of them.
 *
 * <p>Vocabulary: a <em>case</em> ({@link dev.madoguchi.casefile.entity.Casefile}) is one application on its way through
 * the office; its <em>status</em> says where it is, the <em>verdict</em> what was decided. A <em>decision</em> is drafted by
 * one person and, where the {@link dev.madoguchi.casefile.entity.DecisionRule} says so, approved by others before it takes effect. A
 * <em>work item</em> is one open human task in somebody's inbox.
 *
 * <p>Facts: {@code CaseStarted}, {@code CaseSubmitted}, {@code ReviewStarted}, {@code CaseEscalated}, {@code DecisionDrafted},
 * {@code DecisionApproved}, {@code DecisionReturned}, {@code CaseDecided}, {@code CaseWithdrawn}.
 */
package dev.madoguchi.casefile;
