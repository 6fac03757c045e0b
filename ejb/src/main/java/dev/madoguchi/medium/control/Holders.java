package dev.madoguchi.medium.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.visitor.control.AttributeDesk;
import dev.madoguchi.visitor.control.VisitorRepository;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Whose media the caller may see and change: the one place that says so. */
@ApplicationScoped
public class Holders {

    @Inject
    private VisitorRepository visitors;

    @Inject
    private AttributeDesk desk;

    @Inject
    private MediumRepository media;

    @Inject
    private Caller caller;

    /**
     * The visitor whose media the caller looks at, if there is one yet.
     *
     * @param named the caller themselves where it is {@code null}
     */
    public Optional<Visitor> known(UUID named) {
        Optional<Visitor> own = visitors.of(caller.subject());
        if (named != null && own.filter(visitor -> visitor.id().equals(named)).isEmpty()) {
            throw new NotFound(Visitor.class, named);
        }
        return own;
    }

    /** The visitor for whom the caller links something; the caller is registered if they were not. */
    public Visitor registered(UUID named) {
        return known(named).orElseGet(() -> desk.register(caller.subject()));
    }

    /** A medium that the caller may change, which nobody else uses or changes until the transaction ends. */
    public Medium medium(UUID id) {
        return media.locked(id)
                .filter(medium -> known(null)
                        .filter(visitor -> visitor.id().equals(medium.visitor()))
                        .isPresent())
                .orElseThrow(() -> new NotFound(Medium.class, id));
    }
}
