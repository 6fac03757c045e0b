package dev.madoguchi.medium.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.visitor.control.Keepers;
import dev.madoguchi.visitor.control.VisitorRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which media the caller may change. */
@ApplicationScoped
public class Holders {

    @Inject
    private MediumRepository media;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private Keepers keepers;

    /**
     * A medium of the caller or of somebody whose record they keep; nobody else uses or changes it until the transaction ends.
     *
     * @throws NotFound if it is none of theirs
     */
    public Medium require(UUID id) {
        return media.locked(id).filter(this::isOwn).orElseThrow(() -> new NotFound(Medium.class, id));
    }

    private boolean isOwn(Medium medium) {
        return keepers.own(null)
                .filter(keeper ->
                        visitors.find(medium.visitor()).filter(keeper::keeps).isPresent())
                .isPresent();
    }
}
