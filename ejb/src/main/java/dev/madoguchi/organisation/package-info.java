/**
 * Bodies that apply, and the identifiers by which they are known and reached.
 *
 * <p><strong>Reason.</strong> Every service asks who applies, and a body that applied once is known from then on. What is
 * particular to Japan about names, numbers and addresses is judged here, once.
 *
 * <p><strong>Vocabulary.</strong> A <em>body</em> is a company, an association, a public body or a sole trader; its
 * <em>members</em> are the people who act for it, some of them as administrators. A body is <em>provisional</em> until an office
 * has accepted something of it or it has entered the code of a <em>letter</em> sent to its address. People come in by founding
 * a body, by an administrator's <em>invitation</em>, or by a <em>request</em> that an administrator approves. A <em>corporate number</em> (法人番号) identifies a body; an <em>individual
 * number</em> (My Number) identifies a person and is never accepted anywhere.
 *
 * <p>The <em>register</em> is the tax agency's list of all bodies with a number; a <em>trace</em> is what a body gave in an application and
 * another may have given too; a <em>look-alike</em> is a body that may be the same one twice.
 *
 * <p><strong>Facts.</strong> {@code OrganisationFounded}, {@code OrganisationConfirmed}; {@code MemberJoined}, {@code
 * MemberRightsChanged}, {@code MemberRemoved}, {@code MemberLeft}; {@code JoinRequested} and its three endings; {@code
 * MemberInvited}, {@code InvitationRenewed}, {@code InvitationRevoked}, {@code InvitationAccepted}; {@code LetterRequested},
 * {@code LetterPrinted}, {@code LetterCodeRefused}; {@code RegisterImportStarted}, {@code RegisterImported}, {@code RegisterImportGivenUp}.
 */
package dev.madoguchi.organisation;
