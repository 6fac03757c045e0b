package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationToken;

/**
 * Brings an invitation to the one who is invited. Its secret is handed over here and nowhere else: facts carry identifiers
 * only, and the database keeps a hash.
 */
public interface InvitationPost {

    /** Sends the link with the secret, in the transaction at hand. */
    void send(Invitation invitation, InvitationToken token);
}
