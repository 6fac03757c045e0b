package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.boundary.Companions;
import dev.madoguchi.visitor.entity.Companion;
import dev.madoguchi.visitor.entity.Relation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One who travels along: how they are called, what they are, and removing them. */
@Named
@ViewScoped
public class CompanionBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/visitor/companions.xhtml?faces-redirect=true";

    @Inject
    private transient Companions companions;

    @Inject
    private transient Whom whom;

    @Inject
    private transient Notices notices;

    private String label;
    private Relation relation;

    /** Reads the companion before the page is made, so that one of somebody else is a page not found. */
    public void load() {
        Companion companion = companion();
        label = companion.label();
        relation = companion.relation();
    }

    private Companion companion() {
        return whom.companion().orElseThrow(() -> new NotFound(Companion.class, "address"));
    }

    /** Calls them otherwise, or says otherwise what they are. */
    public String change() {
        companions.change(whom.id(), label, relation);
        notices.tell("visitor_companion.text.changed", label.strip());
        return LIST;
    }

    /** Deletes their record. */
    public String remove() {
        String name = companion().label();
        companions.remove(whom.id());
        notices.tell("visitor_companion.text.removed", name);
        return LIST;
    }

    /** What somebody can be. */
    public List<Relation> getRelations() {
        return List.of(Relation.values());
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }
}
