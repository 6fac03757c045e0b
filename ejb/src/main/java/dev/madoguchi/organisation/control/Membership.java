package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.MemberJoined;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** How people come to belong to a body. The body is locked, or new, when this is asked. */
@ApplicationScoped
public class Membership {

    @Inject
    private Event<Fact> facts;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Belongings belongings;

    @Inject
    private JapanClock clock;

    /** A person belongs to the body from now on; somebody who belongs to it already stays what they are. */
    public void join(Organisation body, String subject, MemberRights rights) {
        if (body.member(subject).isEmpty()) {
            Member joined = body.join(subject, rights, clock.now());
            belongings.forget();
            facts.fire(new MemberJoined(joined.id(), body.id(), subject));
        }
    }

    /** The caller acts for this body from now on. */
    public void actFor(Organisation body) {
        people.find(caller.subject()).ifPresent(account -> account.actFor(body.id()));
        belongings.forget();
    }

    /**
     * One member of the body.
     *
     * @throws NotFound if there is none by that id in it
     */
    public Member require(Organisation body, UUID id) {
        return body.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Member.class, id));
    }
}
