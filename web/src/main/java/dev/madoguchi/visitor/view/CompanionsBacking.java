package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.visitor.boundary.Companions;
import dev.madoguchi.visitor.entity.Relation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Those who travel along, and adding one. */
@Named
@RequestScoped
public class CompanionsBacking {

    @Inject
    private Companions companions;

    @Inject
    private Notices notices;

    private String label;
    private Relation relation;

    /** Adds somebody, and goes on to what is to be stored of them. */
    public String add() {
        UUID added = companions.add(label, relation);
        notices.tell("visitor_companions.text.added", label.strip());
        return "/visitor/attributes.xhtml?faces-redirect=true&of=" + added;
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
