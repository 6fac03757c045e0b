package dev.madoguchi.visitor.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.visitor.control.CompanionDesk;
import dev.madoguchi.visitor.control.Keepers;
import dev.madoguchi.visitor.entity.Companion;
import dev.madoguchi.visitor.entity.CompanionsTooMany;
import dev.madoguchi.visitor.entity.Relation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Children and others who travel along, whose records the caller keeps. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class Companions {

    private static final int LONGEST = 40;

    @Inject
    private Keepers keepers;

    @Inject
    private CompanionDesk desk;

    /** Those whose records the caller keeps, in the order in which they were added. */
    public List<Companion> mine() {
        return keepers.own(null).map(desk::of).orElse(List.of());
    }

    /**
     * Adds somebody and returns the id of the visitor they are from now on.
     *
     * @throws CompanionsTooMany if there are as many as anybody keeps
     */
    public UUID add(@NotBlank @PlainText(max = LONGEST) @NoMyNumber String label, @NotNull Relation relation) {
        return desk.add(keepers.requireOwn(null), label, relation).id();
    }

    /**
     * Calls a companion otherwise, or says otherwise what they are.
     *
     * @throws NotFound if it is nobody whose record the caller keeps
     */
    public void change(
            @NotNull UUID companion,
            @NotBlank @PlainText(max = LONGEST) @NoMyNumber String label,
            @NotNull Relation relation) {
        desk.change(keepers.requireOwn(companion), label, relation);
    }

    /**
     * Deletes the record of a companion, with all that is kept of them.
     *
     * @throws NotFound if it is nobody whose record the caller keeps
     */
    public void remove(@NotNull UUID companion) {
        desk.remove(keepers.requireOwn(companion));
    }
}
