package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.Pieces;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the materials of campaigns are kept, with the bytes of their files. */
@ApplicationScoped
public class MaterialRepository {

    /** How many materials a campaign has at most; all of them fit on one page. */
    public static final int MOST = 50;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a new material, so that it can be locked from now on. */
    public void add(CampaignMaterial material) {
        entities.persist(material);
        entities.flush();
    }

    /** The materials of a campaign in the order in which they were added, those withdrawn too. */
    public List<CampaignMaterial> of(UUID campaign) {
        return entities.createQuery(
                        "select m from CampaignMaterial m where m.campaign = :campaign order by m.addedAt, m.id",
                        CampaignMaterial.class)
                .setParameter("campaign", campaign)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * The material by its id.
     *
     * @throws NotFound if there is none
     */
    public CampaignMaterial require(UUID id) {
        CampaignMaterial found = entities.find(CampaignMaterial.class, id);
        if (found == null) {
            throw new NotFound(CampaignMaterial.class, id);
        }
        return found;
    }

    /**
     * The material; locked until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public CampaignMaterial requireForChange(UUID id) {
        CampaignMaterial found = require(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Gives a material this file; the bytes of the one before are thrown away. */
    public void replace(CampaignMaterial material, MaterialFile file, IncomingFile.Content content) {
        material.file().map(MaterialFile::id).ifPresent(pieces()::discard);
        material.replace(file);
        entities.flush();
        pieces().write(file.id(), file.size(), content);
    }

    /** One piece of a file, counted from 0; none behind the last. */
    public Optional<byte[]> piece(MaterialFile file, int position) {
        return pieces().read(file.id(), position);
    }

    private Pieces pieces() {
        return new Pieces(entities, "telework_material_piece", "file_id");
    }
}
