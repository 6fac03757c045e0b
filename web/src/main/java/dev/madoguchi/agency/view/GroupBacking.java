package dev.madoguchi.agency.view;

import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One group: its numbers, new codes for those who are still waited for, and taking it back. */
@Named
@ViewScoped
public class GroupBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TravellerGroups groups;

    @Inject
    private transient SlipsInHand slips;

    @Inject
    private transient Notices notices;

    private String id;
    private transient TravellerGroup group;

    /** Reads it before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        group = groups.find(uuid());
    }

    /** Makes new codes and leads to their slips. */
    public String reissue() {
        slips.take(groups.reissue(uuid()));
        return "/agency/codes.xhtml?faces-redirect=true";
    }

    /** Takes the group back. */
    public String withdraw() {
        groups.withdraw(uuid());
        notices.tell("agency_group.text.withdrawn");
        return "/agency/group.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(TravellerGroup.class, "address");
        }
    }

    public TravellerGroup getGroup() {
        if (group == null) {
            load();
        }
        return group;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
