package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.medium.boundary.Media;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.medium.entity.OwnMedium;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One thing that a visitor can show: its name, its loss, its removal. */
@Named
@RequestScoped
public class MediumBacking {

    private static final String LIST = "/visitor/media.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Media media;

    @Inject
    private Whom whom;

    @Inject
    private Notices notices;

    private UUID id;
    private OwnMedium medium;
    private String label;

    /** Reads it. */
    public void open() {
        label = getMedium().label();
    }

    /** Gives it the name typed. */
    public String rename() {
        media.rename(id, label);
        notices.tell("visitor_medium.text.renamed");
        return LIST;
    }

    /** It was lost. */
    public String block() {
        media.block(id);
        notices.tell("visitor_media.text.blockedNow");
        return LIST;
    }

    /** Removes it. */
    public String remove() {
        media.remove(id);
        notices.tell("visitor_medium.text.removed");
        return LIST;
    }

    /** The thing itself. */
    public OwnMedium getMedium() {
        if (medium == null) {
            medium = media.mine(whom.id()).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(Medium.class, id));
        }
        return medium;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
