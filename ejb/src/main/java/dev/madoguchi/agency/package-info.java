/**
 * Groups of travellers that a travel agency prepares, so that nobody has to type at the airport what the agency knows already.
 *
 * <p><strong>Reason.</strong> A traveller decides alone what is kept about them. An agency may only prepare: until the traveller takes a
 * record over it is <em>requested</em>, never given, nobody discloses anything of it, and from the moment it is prepared the agency itself
 * sees no more than numbers.
 *
 * <p><strong>Vocabulary.</strong> A body of role AGENCY reads in a <em>list</em> (CSV); nothing of it is kept until it is confirmed. Then it
 * is a <em>group</em>, and each traveller has a <em>prepared record</em>: values sealed, found by a one-time <em>claim code</em> that is
 * printed on a <em>slip</em> and never kept. The traveller <em>claims</em> it (values go into their own record) or <em>declines</em> it;
 * either way it is gone. What nobody claimed <em>vanishes</em> a few days after the planned arrival, or at once when the agency
 * <em>withdraws</em> the group. Information that needs special care and sensitive values cannot be prepared at all.
 *
 * <p><strong>Facts.</strong> {@code GroupPrepared}, {@code CodesReissued}, {@code PreparedRecordClaimed}, {@code PreparedRecordDeclined},
 * {@code GroupSettled}, {@code GroupWithdrawn}, {@code PreparedRecordsVanished}, {@code ClaimCodeRefused}.
 */
package dev.madoguchi.agency;
