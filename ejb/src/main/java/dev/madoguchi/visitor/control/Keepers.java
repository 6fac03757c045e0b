package dev.madoguchi.visitor.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers which visitor a caller means: themselves, or somebody whose record they keep. Every use case of a visitor takes the id of
 * the visitor it is about, {@code null} for the caller, and asks here first; any other visitor does not exist for the caller.
 */
@ApplicationScoped
public class Keepers {

    @Inject
    private VisitorRepository visitors;

    @Inject
    private AttributeDesk desk;

    @Inject
    private Caller caller;

    /**
     * The visitor, for reading.
     *
     * @param of whom the caller means; {@code null} for the caller
     * @return nothing where the caller has never kept anything
     * @throws NotFound if it is neither the caller nor somebody whose record the caller keeps
     */
    public Optional<Visitor> own(UUID of) {
        Optional<Visitor> self = visitors.of(caller.subject());
        if (of == null) {
            return self;
        }
        Visitor meant = self.flatMap(keeper -> visitors.find(of).filter(keeper::keeps))
                .orElseThrow(() -> new NotFound(Visitor.class, of));
        return Optional.of(meant);
    }

    /**
     * The visitor, for changing; a caller who has never kept anything is registered.
     *
     * @param of whom the caller means; {@code null} for the caller
     * @throws NotFound if it is neither the caller nor somebody whose record the caller keeps
     */
    public Visitor requireOwn(UUID of) {
        return own(of).orElseGet(() -> desk.register(caller.subject()));
    }
}
