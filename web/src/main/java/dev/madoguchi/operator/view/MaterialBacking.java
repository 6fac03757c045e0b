package dev.madoguchi.operator.view;

import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.CampaignMaterials;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.endpoint.MaterialDownload;
import dev.madoguchi.telework.endpoint.MaterialUpload;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignMaterial;
import dev.madoguchi.telework.entity.MaterialDetails;
import dev.madoguchi.telework.entity.MaterialFile;
import dev.madoguchi.telework.entity.MaterialKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One material of a campaign: what it says, its file, and taking it back. */
@Named
@ViewScoped
public class MaterialBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long KIBIBYTE = 1024;

    @Inject
    private transient CampaignPlanning planning;

    @Inject
    private transient CampaignMaterials offered;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Language language;

    private String id;
    private int revision;
    private transient Campaign campaign;
    private transient CampaignMaterial material;
    private transient MaterialDetails details;

    /** Reads the material. */
    public void load() {
        material = offered.find(uuid());
        campaign = planning.find(material.campaign());
        details = material.details();
        revision = material.revision();
    }

    /** Reads the file anew; what was typed stays. */
    public void refresh() {
        material = offered.find(uuid());
    }

    /** Changes what it says. */
    public String save() {
        offered.revise(material.id(), revision, details);
        notices.tell("operator_material.text.saved");
        return here();
    }

    /** Takes it back, for good. */
    public String withdraw() {
        offered.withdraw(material.id(), revision);
        notices.tell("operator_material.text.withdrawn");
        return here();
    }

    private String here() {
        return "/operator/material.xhtml?faces-redirect=true&id=" + material.id();
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(CampaignMaterial.class, id);
        }
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public CampaignMaterial getMaterial() {
        return material;
    }

    public MaterialDetails getDetails() {
        return details;
    }

    public MaterialKind[] getKinds() {
        return MaterialKind.values();
    }

    /** Its file; {@code null} where there is none yet. */
    public MaterialFile getFile() {
        return material.file().orElse(null);
    }

    /** In kB, at least 1. */
    public long getKilobytes() {
        return Math.max(1, getFile().size() / KIBIBYTE);
    }

    /** Where the file is shown. */
    public String getFileAddress() {
        return MaterialDownload.FOR_OPERATORS + "/" + material.id() + "/" + DocumentAddress.SHOW;
    }

    /** Where files are sent to. */
    public String getUploadAddress() {
        return MaterialUpload.ADDRESS + "/" + material.id();
    }

    /** How large a file may be, in bytes. */
    public long getMostBytes() {
        return offered.fileBytes();
    }

    /** The same in MB. */
    public long getMostMegabytes() {
        return getMostBytes() / KIBIBYTE / KIBIBYTE;
    }

    /** The kinds of files that are welcome, in words. */
    public String getFileKinds() {
        return MaterialFile.accepted().stream()
                .map(Enum::name)
                .collect(Collectors.joining(language.format("format.separator")));
    }

    /** The same for the file chooser of the browser. */
    public String getEndings() {
        return MaterialFile.accepted().stream()
                .map(DocumentType::extensions)
                .flatMap(List::stream)
                .map("."::concat)
                .collect(Collectors.joining(","));
    }

    /** The material's id as it stands in the address. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
