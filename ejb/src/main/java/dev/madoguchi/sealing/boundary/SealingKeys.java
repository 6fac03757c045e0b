package dev.madoguchi.sealing.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.sealing.control.KeyRotation;
import dev.madoguchi.sealing.control.KeysetRepository;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.sealing.entity.KeysetRevision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The keys of this installation in the hands of operators, who see when they were made and never the keys themselves. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class SealingKeys {

    @Inject
    private KeysetRepository keysets;

    @Inject
    private KeyRotation rotation;

    /** The revisions of a keyset, the newest first. */
    public List<KeysetRevision> revisions(@NotNull KeysetPurpose purpose) {
        return keysets.all(purpose);
    }

    /** Puts a new key in place; what older keys sealed still opens. */
    public void rotate(@NotNull KeysetPurpose purpose) {
        rotation.rotate(purpose);
    }
}
