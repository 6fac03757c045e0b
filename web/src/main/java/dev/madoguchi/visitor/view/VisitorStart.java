package dev.madoguchi.visitor.view;

import dev.madoguchi.visitor.boundary.OwnAttributes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the start page of visitors says depends on: whether anything is stored yet. */
@Named
@RequestScoped
public class VisitorStart {

    @Inject
    private OwnAttributes attributes;

    @Inject
    private Whom whom;

    private boolean first;

    /** Looks whether anything is stored, before the page is made. */
    public void load() {
        whom.companion();
        first = attributes.mine(whom.id()).values().isEmpty();
    }

    /** Whether nothing is stored yet. */
    public boolean isFirst() {
        return first;
    }
}
