package dev.madoguchi.organisation.view;

import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.MembershipEnded;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OwnBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Explains to somebody who opened a page for a body, and was removed or acts for another one since, why it is gone. */
@RequestScoped
public class PlaceInBody {

    @Inject
    private Organisations organisations;

    /** The body acted for now, which the page remembers; {@code null} where there is none. */
    public ShownBody now() {
        return organisations
                .mine()
                .map(body -> new ShownBody(body.id(), body.name()))
                .orElse(null);
    }

    /**
     * Why something of the body is not found.
     *
     * @param shown the body for which the page was opened
     * @return the same failure where it has nothing to do with the person's place in it
     */
    public DomainException why(ShownBody shown, NotFound missing) {
        if (shown == null) {
            return missing;
        }
        Optional<OwnBody> still = organisations.all().stream()
                .filter(body -> body.id().equals(shown.id()))
                .findFirst();
        if (still.isEmpty()) {
            return new MembershipEnded(shown.name());
        }
        return still.get().current() ? missing : new BodySwitched(shown.name(), currentName());
    }

    private String currentName() {
        return organisations.mine().map(Organisation::name).orElse("");
    }
}
