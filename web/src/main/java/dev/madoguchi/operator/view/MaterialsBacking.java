package dev.madoguchi.operator.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.CampaignMaterials;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialDetails;
import dev.madoguchi.telework.entity.MaterialKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a campaign gives to the bodies that take part, and beginning another material. */
@Named
@ViewScoped
public class MaterialsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignPlanning planning;

    @Inject
    private transient CampaignMaterials offered;

    @Inject
    private transient Notices notices;

    private String id;
    private transient Campaign campaign;
    private transient List<CampaignMaterial> materials;
    private transient MaterialDetails details;

    /** Reads the campaign and its materials. */
    public void load() {
        campaign = planning.find(uuid());
        materials = offered.all(campaign.id());
        details = new MaterialDetails();
    }

    /** Begins a material; its file comes on its own page. */
    public String add() {
        UUID added = offered.add(campaign.id(), details);
        notices.tell("operator_materials.text.added");
        return "/operator/material.xhtml?faces-redirect=true&id=" + added;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Campaign.class, id);
        }
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public List<CampaignMaterial> getMaterials() {
        return materials;
    }

    public MaterialKind[] getKinds() {
        return MaterialKind.values();
    }

    /** What the new material says. */
    public MaterialDetails getDetails() {
        return details;
    }

    /** The campaign's id as it stands in the address. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
