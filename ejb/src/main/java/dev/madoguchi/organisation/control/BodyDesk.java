package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.BodyInUse;
import dev.madoguchi.organisation.entity.ConfirmationLetter;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.InvitationRevoked;
import dev.madoguchi.organisation.entity.JoinRequestDeclined;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.MembersRemain;
import dev.madoguchi.organisation.entity.NameFromRegister;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationClosed;
import dev.madoguchi.organisation.entity.OrganisationCorrected;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.RegisteredNameMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Putting the record of a body right, and closing it. The body is locked when this is asked. */
@ApplicationScoped
public class BodyDesk {

    @Inject
    private CorporateRegister register;

    @Inject
    private BodyUse use;

    @Inject
    private JoinRequestRepository requests;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private LetterRepository letters;

    @Inject
    private Caller caller;

    @Inject
    private Belongings belongings;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * The administrator types what the body is called. Another name than before has to be confirmed anew.
     *
     * @throws NameFromRegister if the name is another one, and the register knows the body
     */
    public void correct(Organisation body, String name, KanaName kana) {
        if (!name.equals(body.name()) && registered(body).isPresent()) {
            throw new NameFromRegister();
        }
        if (body.correct(name, kana)) {
            facts.fire(new OrganisationCorrected(body.id()));
        }
    }

    /**
     * The name becomes what the register says.
     *
     * @throws RegisteredNameMissing if the register does not know the body, or could not be asked
     */
    public void refresh(Organisation body) {
        RegisteredBody registered = registered(body).orElseThrow(RegisteredNameMissing::new);
        rename(body, registered.name(), body.nameKana().map(KanaName::new).orElse(null));
    }

    /** The body is known to be called this: an office or the register said so. */
    public void rename(Organisation body, String name, KanaName kana) {
        if (body.rename(name, kana)) {
            facts.fire(new OrganisationCorrected(body.id()));
        }
    }

    /** What the register says about the body; nothing where it does not know it, or could not be asked. */
    public Optional<RegisteredBody> registered(Organisation body) {
        return body.corporateNumber().flatMap(number -> register.lookUp(List.of(new CorporateNumber(number)))
                .body(number));
    }

    /**
     * The only member closes the body: whoever asked to be let in is told so, and invitations and letters are worth nothing.
     *
     * @throws MembersRemain if others belong to it
     * @throws BodyInUse if it has cases
     */
    public void close(Organisation body) {
        if (use.isUsed(body.id())) {
            throw new BodyInUse();
        }
        Instant now = clock.now();
        body.close(now);
        belongings.forget();
        requests.openFor(body.id()).forEach(request -> {
            request.decline(caller.subject(), null, now);
            facts.fire(new JoinRequestDeclined(request.id(), body.id(), request.subject()));
        });
        invitations.openFor(body.id()).forEach(invitation -> {
            invitation.revoke(caller.subject(), now);
            facts.fire(new InvitationRevoked(invitation.id(), body.id()));
        });
        letters.latestOf(body.id()).ifPresent((ConfirmationLetter letter) -> letter.replace(now));
        facts.fire(new OrganisationClosed(body.id()));
    }
}
