package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.DocumentExamination;
import dev.madoguchi.casefile.control.DocumentSettings;
import dev.madoguchi.casefile.entity.DocumentTooLarge;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.MaterialDesk;
import dev.madoguchi.telework.control.MaterialRepository;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialChanged;
import dev.madoguchi.telework.entity.MaterialDetails;
import dev.madoguchi.telework.entity.MaterialFile;
import dev.madoguchi.telework.entity.MaterialGone;
import dev.madoguchi.telework.entity.MaterialsTooMany;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The materials of campaigns in the hands of operators: what they are, their files, and taking them back. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class CampaignMaterials {

    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    private MaterialRepository materials;

    @Inject
    private MaterialDesk desk;

    @Inject
    private DocumentExamination examination;

    @Inject
    private DocumentSettings settings;

    /** All materials of a campaign, at most {@value MaterialRepository#MOST}, in the order in which they were added; those withdrawn too. */
    public List<CampaignMaterial> all(@NotNull UUID campaign) {
        return materials.of(campaign);
    }

    /**
     * A material.
     *
     * @throws NotFound if there is none
     */
    public CampaignMaterial find(@NotNull UUID material) {
        return materials.require(material);
    }

    /** How large a file may be, in bytes. */
    public long fileBytes() {
        return settings.fileBytes();
    }

    /**
     * Begins a material; bodies see it once it has a file.
     *
     * @return its id
     * @throws NotFound if there is no such campaign
     * @throws MaterialsTooMany if the campaign has as many as it may have
     */
    public UUID add(@NotNull UUID campaign, @NotNull @Valid MaterialDetails details) {
        return desk.add(campaign, details);
    }

    /**
     * Changes what a material says.
     *
     * @param revision the one that the caller had before them
     * @throws NotFound if there is none
     * @throws MaterialChanged if somebody changed it in the meantime
     * @throws MaterialGone if it was withdrawn
     */
    public void revise(@NotNull UUID material, int revision, @NotNull @Valid MaterialDetails details) {
        desk.revise(material, revision, details);
    }

    /**
     * Examines a file and gives it to a material, in place of the one before. No transaction is open while it is examined.
     *
     * @throws NotFound if there is no such material
     * @throws MaterialGone if it was withdrawn
     * @throws dev.madoguchi.kernel.DomainException if the file is too large, of a kind not taken here, infected, and so on
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void replace(@NotNull UUID material, @NotNull IncomingFile file) {
        if (materials.require(material).isWithdrawn()) {
            throw new MaterialGone();
        }
        if (file.size() > settings.fileBytes()) {
            throw new DocumentTooLarge(settings.fileBytes() / MEBIBYTE);
        }
        desk.replace(material, examination.examine(file, MaterialFile.accepted()), file.content());
    }

    /**
     * Takes a material back: bodies no longer see it.
     *
     * @throws NotFound if there is none
     * @throws MaterialChanged if somebody changed it in the meantime
     * @throws MaterialGone if it was withdrawn already
     */
    public void withdraw(@NotNull UUID material, int revision) {
        desk.withdraw(material, revision);
    }
}
