package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ContactCorrected;
import dev.madoguchi.casefile.entity.ContactReplaced;
import dev.madoguchi.kernel.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Whom the office writes to about a case. */
@ApplicationScoped
public class ContactDesk {

    @Inject
    private Event<ContactReplaced> replaced;

    @Inject
    private Event<Fact> facts;

    /** As the application says; {@code null} for the one who began it. What did not reach the address before goes to this one. */
    public void reach(Casefile casefile, String name, String email) {
        String before = casefile.contactEmail().orElse(null);
        casefile.reach(name, email);
        if (before != null && email != null && !before.equals(email)) {
            replaced.fire(new ContactReplaced(casefile.id(), before, email));
        }
    }

    /** As the applicant says, although the office has the case. */
    public void correct(Casefile casefile, String email) {
        reach(casefile, casefile.contactName().orElse(null), email);
        facts.fire(new ContactCorrected(casefile.id(), casefile.service()));
    }
}
