package dev.madoguchi.notification.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import dev.madoguchi.organisation.control.InvitationPost;
import dev.madoguchi.organisation.control.JoinRequestRepository;
import dev.madoguchi.organisation.control.MemberSearch;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationAccepted;
import dev.madoguchi.organisation.entity.InvitationToken;
import dev.madoguchi.organisation.entity.JoinRequestApproved;
import dev.madoguchi.organisation.entity.JoinRequestDeclined;
import dev.madoguchi.organisation.entity.JoinRequested;
import dev.madoguchi.organisation.entity.MemberRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells by mail who asks to be let into a body, what became of that, and who is invited. Names of people and reasons are read
 * after signing in; only an invitation carries its secret, and is forgotten once it has left.
 */
@ApplicationScoped
public class OrganisationMails implements InvitationPost {

    private static final String REQUESTS = "/organisation/members.xhtml";
    private static final String OWN = "/organisation/mine.xhtml";
    private static final String ASKED = "/organisation/join.xhtml";
    private static final String ACCEPT = "/organisation/accept.xhtml?token=";

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private JoinRequestRepository requests;

    @Inject
    private MemberSearch members;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Wording wording;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "madoguchi.url", defaultValue = "http://localhost:8080")
    private String url;

    @Override
    public void send(Invitation invitation, InvitationToken token) {
        Locale language = Texts.everywhere(caller.language());
        outbox.postConfidential(
                "MemberInvited",
                invitation.email(),
                language,
                nameOf(invitation.organisation()),
                url + ACCEPT + token.value(),
                wording.of(language, invitation.expiresAt()));
    }

    void asked(@Observes JoinRequested fact) {
        members.administrators(fact.organisation())
                .forEach(administrator -> tell("JoinRequested", administrator, fact.organisation(), REQUESTS));
    }

    void approved(@Observes JoinRequestApproved fact) {
        answered("JoinRequestApproved", fact.request(), OWN);
    }

    void declined(@Observes JoinRequestDeclined fact) {
        answered("JoinRequestDeclined", fact.request(), ASKED);
    }

    /** Where the one who accepted has to be let in, the request tells of it. */
    void accepted(@Observes InvitationAccepted fact) {
        if (fact.joined()) {
            members.administrators(fact.organisation())
                    .forEach(each -> tell("InvitationAccepted", each, fact.organisation(), REQUESTS));
        }
    }

    void removed(@Observes MemberRemoved fact) {
        people.find(fact.subject()).ifPresent(account -> tell("MemberRemoved", account, fact.organisation(), ASKED));
    }

    private void answered(String template, UUID request, String page) {
        var answered = requests.require(request);
        people.find(answered.subject()).ifPresent(account -> tell(template, account, answered.organisation(), page));
    }

    private void tell(String template, Account account, UUID body, String page) {
        account.email()
                .ifPresent(address -> outbox.post(
                        template,
                        null,
                        address,
                        account.language().orElse(Texts.REFERENCE),
                        account.displayName(),
                        nameOf(body),
                        url + page));
    }

    private String nameOf(UUID body) {
        return organisations.require(body).name();
    }
}
