package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.boundary.Invitations;
import dev.madoguchi.organisation.boundary.JoinRequests;
import dev.madoguchi.organisation.boundary.Members;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationState;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who belongs to the body, who asks to be let in, and who is invited. */
@Named
@RequestScoped
public class MembersBacking {

    private static final int SIZE = 20;

    @Inject
    private Members members;

    @Inject
    private JoinRequests joinRequests;

    @Inject
    private Invitations invitations;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    private int page = 1;
    private int requestsPage = 1;
    private int invitationsPage = 1;
    private Slice<PersonOf<Member>> foundMembers;
    private Slice<PersonOf<JoinRequest>> foundRequests;
    private Slice<Invitation> foundInvitations;

    /** Reads all three lists before the page is made, so that those whom they do not concern see none. */
    public void load() {
        foundMembers = members.page((page - 1) * SIZE, SIZE);
        foundRequests = joinRequests.page((requestsPage - 1) * SIZE, SIZE);
        foundInvitations = invitations.page((invitationsPage - 1) * SIZE, SIZE);
    }

    public Slice<PersonOf<Member>> getMembers() {
        return foundMembers;
    }

    public Slice<PersonOf<JoinRequest>> getRequests() {
        return foundRequests;
    }

    public Slice<Invitation> getInvitations() {
        return foundInvitations;
    }

    /** Whether an invitation can still be accepted. */
    public InvitationState stateOf(Invitation invitation) {
        return invitation.state(clock.now());
    }

    /** Whether the membership is the reader's own. */
    public boolean isSelf(Member member) {
        return member.subject().equals(caller.subject());
    }

    /** How many pages a list has. */
    public int pagesOf(Slice<?> list) {
        return ListAddress.pages(list.total(), SIZE);
    }

    public int getPage() {
        return page;
    }

    /** The page of the members as the address gives it. */
    public String getTyped() {
        return null;
    }

    public void setTyped(String typed) {
        page = ListAddress.page(typed);
    }

    public int getRequestsPage() {
        return requestsPage;
    }

    /** The page of the requests as the address gives it. */
    public String getTypedRequests() {
        return null;
    }

    public void setTypedRequests(String typed) {
        requestsPage = ListAddress.page(typed);
    }

    public int getInvitationsPage() {
        return invitationsPage;
    }

    /** The page of the invitations as the address gives it. */
    public String getTypedInvitations() {
        return null;
    }

    public void setTypedInvitations(String typed) {
        invitationsPage = ListAddress.page(typed);
    }
}
