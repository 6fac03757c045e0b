package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.DocumentScanMissing;
import dev.madoguchi.casefile.entity.ExaminedFile;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialAdded;
import dev.madoguchi.telework.entity.MaterialChanged;
import dev.madoguchi.telework.entity.MaterialDetails;
import dev.madoguchi.telework.entity.MaterialFile;
import dev.madoguchi.telework.entity.MaterialFileReplaced;
import dev.madoguchi.telework.entity.MaterialOpened;
import dev.madoguchi.telework.entity.MaterialRevised;
import dev.madoguchi.telework.entity.MaterialWithdrawn;
import dev.madoguchi.telework.entity.MaterialsTooMany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What operators do with the materials of a campaign, each step with its fact. */
@ApplicationScoped
public class MaterialDesk {

    @Inject
    private MaterialRepository materials;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Begins a material; those who add at the same time are counted one after the other. */
    public UUID add(UUID campaign, MaterialDetails details) {
        campaigns.requireForChange(campaign);
        if (materials.of(campaign).size() >= MaterialRepository.MOST) {
            throw new MaterialsTooMany();
        }
        CampaignMaterial material = new CampaignMaterial(campaign, details, author());
        materials.add(material);
        facts.fire(new MaterialAdded(material.id(), campaign));
        return material.id();
    }

    /** Changes what a material says. */
    public void revise(UUID id, int revision, MaterialDetails details) {
        CampaignMaterial material = requireForChange(id, revision);
        material.revise(details);
        facts.fire(new MaterialRevised(id, material.campaign()));
    }

    /** Withdraws a material. */
    public void withdraw(UUID id, int revision) {
        CampaignMaterial material = requireForChange(id, revision);
        material.withdraw(author());
        facts.fire(new MaterialWithdrawn(id, material.campaign()));
    }

    /**
     * Keeps an examined file. Where none is open, the transaction begins here: nobody waits for a slow sender or scanner with the material
     * locked.
     *
     * @throws DocumentScanMissing if nobody looked for viruses although somebody should: it goes to many, and is soon sent again
     */
    @Transactional(TxType.REQUIRED)
    public void replace(UUID id, ExaminedFile file, IncomingFile.Content content) {
        if (file.scan() == ScanResult.WAITING) {
            throw new DocumentScanMissing();
        }
        CampaignMaterial material = materials.requireForChange(id);
        materials.replace(material, new MaterialFile(file, author()), content);
        facts.fire(new MaterialFileReplaced(id, material.campaign()));
    }

    /** Somebody opens the file. */
    public void opened(CampaignMaterial material) {
        facts.fire(new MaterialOpened(material.id(), material.campaign()));
    }

    private CampaignMaterial requireForChange(UUID id, int revision) {
        CampaignMaterial material = materials.requireForChange(id);
        if (material.revision() != revision) {
            throw new MaterialChanged();
        }
        return material;
    }

    private Author author() {
        return new Author(caller.subject(), caller.name(), clock.now());
    }
}
