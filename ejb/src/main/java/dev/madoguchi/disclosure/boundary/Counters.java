package dev.madoguchi.disclosure.boundary;

import dev.madoguchi.consent.control.NoticeRepository;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.disclosure.control.Askers;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.control.TerminalRepository;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.Terminal;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.entity.Attribute;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the people at the counters of a body's servicers need to know before they ask. */
@Stateless
@RolesAllowed(Roles.SERVICER)
public class Counters {

    @Inject
    private Askers askers;

    @Inject
    private TerminalRepository terminals;

    @Inject
    private NoticeRepository notices;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private JapanClock clock;

    /** The servicers that the caller's body runs; none for whoever has to do with none. */
    public List<Servicer> servicers() {
        return askers.servicers();
    }

    /** Their counters. */
    public List<Terminal> terminals() {
        return terminals.of(askers.servicers().stream().map(Servicer::id).toList());
    }

    /**
     * What a servicer may ask for at this moment: the notices in effect that include it, by their lasting names.
     *
     * @throws NotFound if it is not run by the caller's body
     */
    public List<Notice> purposes(@NotNull UUID servicer) {
        Servicer own = askers.servicers().stream()
                .filter(each -> each.id().equals(servicer))
                .findFirst()
                .orElseThrow(() -> new NotFound(Servicer.class, servicer));
        return notices.inEffect(clock.now()).stream()
                .filter(notice -> notice.content().recipient().includes(own))
                .sorted(Comparator.comparing(notice -> notice.content().purposeCode()))
                .toList();
    }

    /** What attributes and their values are called. */
    public List<Attribute> catalogue() {
        return catalogue.all();
    }
}
