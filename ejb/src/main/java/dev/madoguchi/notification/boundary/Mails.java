package dev.madoguchi.notification.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.notification.control.MailSearch;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailFilter;
import dev.madoguchi.notification.entity.MailNotFailed;
import dev.madoguchi.notification.entity.MailPage;
import dev.madoguchi.notification.entity.MailPosted;
import dev.madoguchi.notification.entity.MailRetried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What was sent, is on its way or has failed, for those who run the system: all of it, whoever it was for. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class Mails {

    @Inject
    private MailSearch search;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<MailPosted> posted;

    /** One page of what matches, newest first. */
    public MailPage page(@NotNull MailFilter filter, @Min(0) int first, @Min(1) @Max(200) int size) {
        return search.page(filter, first, size);
    }

    /**
     * One mail with its text.
     *
     * @throws NotFound if there is none by that id
     */
    public Mail mail(@NotNull UUID id) {
        return search.require(id);
    }

    /**
     * Has a failed mail tried again at once.
     *
     * @throws NotFound if there is none by that id
     * @throws MailNotFailed if it was sent or is on its way
     */
    public void retry(@NotNull UUID id) {
        search.require(id).retry(clock.now());
        facts.fire(new MailRetried(id));
        posted.fire(new MailPosted(id));
    }
}
