package dev.madoguchi.telework.boundary;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.MaterialDesk;
import dev.madoguchi.telework.control.MaterialRepository;
import dev.madoguchi.telework.control.RegistrationRepository;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a campaign offers to the bodies that take part in it. To a body whose registration was not accepted, or that has left, none of it
 * exists. Operators look at the files that they offer.
 */
@Stateless
public class OfferedMaterials {

    @Inject
    private MaterialRepository materials;

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private MaterialDesk desk;

    @Inject
    private Caller caller;

    /**
     * The materials that the caller's body can download.
     *
     * @throws NotFound if the body does not take part in such a campaign
     */
    @RolesAllowed(Roles.COMPANY)
    public List<CampaignMaterial> of(@NotNull UUID campaign) {
        if (!takesPart(campaign)) {
            throw new NotFound(Campaign.class, campaign);
        }
        return materials.of(campaign).stream()
                .filter(CampaignMaterial::isOffered)
                .toList();
    }

    /**
     * Opens the file of a material: its bytes follow piece by piece.
     *
     * @param shown whether it is only shown, as pages do by themselves: only what is taken away leaves an entry in the audit
     * @throws NotFound if it does not exist for the caller, or has no file
     */
    @RolesAllowed({Roles.COMPANY, Roles.OPERATOR})
    public MaterialFile open(@NotNull UUID material, boolean shown) {
        CampaignMaterial found = visible(material);
        if (!shown) {
            desk.opened(found);
        }
        return file(found);
    }

    /**
     * One piece of the file, counted from 0. Each is read in a transaction of its own, so that a slow reader holds nothing.
     *
     * @return nothing behind the last
     * @throws NotFound if it does not exist for the caller, or has no file
     */
    @RolesAllowed({Roles.COMPANY, Roles.OPERATOR})
    public Optional<byte[]> piece(@NotNull UUID material, @Min(0) int position) {
        return materials.piece(file(visible(material)), position);
    }

    private CampaignMaterial visible(UUID id) {
        CampaignMaterial found = materials.require(id);
        boolean offered = found.isOffered() && takesPart(found.campaign());
        if (found.file().isEmpty() || !offered && !caller.isIn(Roles.OPERATOR)) {
            throw new NotFound(CampaignMaterial.class, id);
        }
        return found;
    }

    private static MaterialFile file(CampaignMaterial material) {
        return material.file().orElseThrow(() -> new NotFound(MaterialFile.class, material.id()));
    }

    private boolean takesPart(UUID campaign) {
        return caller.organisation()
                .filter(organisation -> registrations.isInForce(campaign, organisation))
                .isPresent();
    }
}
