/**
 * What every application shares, whatever the service: reference, status, timeline, decisions with approvals, due dates,
 * the inbox, papers, messages and notes. Services build on it; it knows none of them.
 *
 * <p>Vocabulary: a <em>case</em> ({@link dev.madoguchi.casefile.entity.Casefile}) is one application on its way through
 * the office; its <em>status</em> says where it is, the <em>verdict</em> what was decided. A <em>decision</em> is drafted by
 * one person and, where the {@link dev.madoguchi.casefile.entity.DecisionRule} says so, approved by others before it takes effect. A
 * <em>work item</em> is one open human task in somebody's inbox. A <em>document</em> is a file handed in for a purpose, a <em>message</em>
 * what applicant and office write to each other, a <em>note</em> what the office writes to itself. A <em>remark</em> says what is to be
 * corrected at one field; remarks are asked and answered together, as a <em>round</em> of corrections.
 *
 * <p>Facts: {@code CaseStarted}, {@code CaseSubmitted}, {@code ReviewStarted}, {@code CaseEscalated}, {@code DecisionDrafted},
 * {@code DecisionApproved}, {@code DecisionReturned}, {@code CaseDecided}, {@code CaseWithdrawn}, {@code RemarkWritten}, {@code RemarkStruck}, {@code CorrectionAsked},
 * {@code CorrectionReminded}, {@code CorrectionReturned}, {@code CaseLapsed}, {@code CaseSuspended},
 * {@code CaseResumed}, {@code DueDayExtended}, {@code DocumentAdded},
 * {@code DocumentRemoved}, {@code DocumentOpened}, {@code DocumentFoundInfected}, {@code MessageSent}, {@code NoteAdded}.
 */
package dev.madoguchi.casefile;
