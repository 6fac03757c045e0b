package dev.madoguchi.visitor.view;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.boundary.Companions;
import dev.madoguchi.visitor.entity.Companion;
import dev.madoguchi.visitor.entity.Relation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom a visitor uses a page: themselves, or a companion whom the address names ({@code ?of=}). Every page of visitors has
 * {@code <f:viewParam name="of" value="#{whom.of}"/>}, shows {@code /WEB-INF/visitor/whom.xhtml} at its top and keeps the parameter in
 * its links; its bean hands {@link #id()} to the boundaries.
 */
@Named
@RequestScoped
public class Whom {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Companions companions;

    @Inject
    private Caller caller;

    private String of;
    private List<Companion> all;

    /** Takes the companion from the address, before anything is asked. */
    @PostConstruct
    void read() {
        setOf(request.getParameter("of"));
    }

    /** The companion as the address names them; {@code null} for the visitor. */
    public String getOf() {
        return of;
    }

    public void setOf(String typed) {
        of = typed == null || typed.isBlank() ? null : typed;
    }

    /**
     * The visitor whom the page is about, as boundaries take it: {@code null} for the one who asks.
     *
     * @throws NotFound if the address names none
     */
    public UUID id() {
        if (of == null) {
            return null;
        }
        try {
            return UUID.fromString(of);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Companion.class, "address");
        }
    }

    /** Those whose records the visitor keeps. */
    public List<Companion> getCompanions() {
        if (all == null) {
            all = caller.isIn(Roles.VISITOR) ? companions.mine() : List.of();
        }
        return all;
    }

    /**
     * The companion whom the page is about; nothing for the visitor.
     *
     * @throws NotFound if the address names nobody whose record the visitor keeps
     */
    public Optional<Companion> companion() {
        UUID id = id();
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(getCompanions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Companion.class, id)));
    }

    /** What the companion is called; {@code null} for the visitor. */
    public String getName() {
        return companion().map(Companion::label).orElse(null);
    }

    /** Whether the page is about a child, for whom the visitor consents as guardian. */
    public boolean isChild() {
        return companion().filter(each -> each.relation() == Relation.CHILD).isPresent();
    }
}
