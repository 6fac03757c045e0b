package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.OfferedMaterials;
import dev.madoguchi.telework.endpoint.MaterialDownload;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignMaterial;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What a campaign offers to the bodies that take part: logos and posters, each with its terms of use. */
@Named
@RequestScoped
public class DownloadsBacking {

    private static final long KIBIBYTE = 1024;

    @Inject
    private Campaigns campaigns;

    @Inject
    private OfferedMaterials materials;

    private String campaignId;
    private Campaign campaign;
    private List<Row> rows;

    /** Reads what is offered; to a body that does not take part the page does not exist. */
    public void load() {
        UUID id = uuid();
        rows = materials.of(id).stream().map(Row::new).toList();
        campaign = campaigns.find(id);
    }

    private UUID uuid() {
        try {
            return UUID.fromString(campaignId == null ? "" : campaignId);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Campaign.class, campaignId);
        }
    }

    /** The campaign whose materials these are. */
    public Campaign getOffering() {
        return campaign;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The campaign's id as it stands in the address. */
    public String getCampaign() {
        return campaignId;
    }

    public void setCampaign(String campaign) {
        this.campaignId = campaign;
    }

    /** A material with its addresses. */
    public record Row(CampaignMaterial material) {

        /** In kB, at least 1. */
        public long getKilobytes() {
            return Math.max(1, material.file().orElseThrow().size() / KIBIBYTE);
        }

        /** Where it is downloaded. */
        public String getDownload() {
            return MaterialDownload.FOR_BODIES + "/" + material.id();
        }

        /** Where the browser shows it. */
        public String getShow() {
            return getDownload() + "/" + DocumentAddress.SHOW;
        }

        /** Whether it is a picture, small enough to be seen on the page. */
        public boolean isPicture() {
            return material.file().orElseThrow().type().isImage();
        }

        public CampaignMaterial getMaterial() {
            return material;
        }
    }
}
