package dev.madoguchi.agency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Travellers whom an agency prepared: how many, and how many of them are still waited for. Who they are is not here. */
@Entity
@Table(name = "agency_group")
public class TravellerGroup {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String name;

    @Column(name = "arrives_on")
    private LocalDate arrivesOn;

    @Column(name = "departs_on")
    private LocalDate departsOn;

    @Column(name = "claimable_until")
    private LocalDate claimableUntil;

    @Enumerated(EnumType.STRING)
    private GroupState state;

    private int travellers;
    private int waiting;
    private int claimed;
    private int declined;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Version
    private long version;

    protected TravellerGroup() {}

    /**
     * A group that waits for all its travellers.
     *
     * @param unclaimedDays how many days after the planned arrival records can still be claimed
     */
    public TravellerGroup(
            UUID organisation, GroupDetails details, int travellers, int unclaimedDays, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.name = details.name().strip();
        this.arrivesOn = details.arrivesOn();
        this.departsOn = details.departsOn();
        this.claimableUntil = arrivesOn.plusDays(unclaimedDays);
        this.state = GroupState.PREPARED;
        this.travellers = travellers;
        this.waiting = travellers;
        this.preparedBy = by;
        this.preparedAt = now;
    }

    /**
     * A traveller took their record over.
     *
     * @return whether nobody is waited for any more
     */
    public boolean claimed() {
        claimed++;
        return gone();
    }

    /**
     * A traveller declined their record.
     *
     * @return whether nobody is waited for any more
     */
    public boolean declined() {
        declined++;
        return gone();
    }

    private boolean gone() {
        waiting--;
        if (waiting == 0) {
            state = GroupState.SETTLED;
        }
        return waiting == 0;
    }

    /**
     * The agency takes back what nobody claimed.
     *
     * @return how many records that are
     * @throws GroupEnded if nobody is waited for any more
     */
    public int withdraw() {
        requireWaiting();
        return end(GroupState.WITHDRAWN);
    }

    /** What nobody claimed is gone; tells how many records that are. */
    public int vanish() {
        return end(GroupState.VANISHED);
    }

    private int end(GroupState ending) {
        int left = waiting;
        waiting = 0;
        state = ending;
        return left;
    }

    /**
     * Travellers are still waited for.
     *
     * @throws GroupEnded if none is
     */
    public void requireWaiting() {
        if (!isWaiting()) {
            throw new GroupEnded();
        }
    }

    /** Whether travellers are still waited for. */
    public boolean isWaiting() {
        return state == GroupState.PREPARED;
    }

    public UUID id() {
        return id;
    }

    /** The agency. */
    public UUID organisation() {
        return organisation;
    }

    /** What the agency calls it. */
    public String name() {
        return name;
    }

    /** The planned day of arrival. */
    public LocalDate arrivesOn() {
        return arrivesOn;
    }

    /** The planned day of departure. */
    public LocalDate departsOn() {
        return departsOn;
    }

    /** The last day on which a record can be claimed. */
    public LocalDate claimableUntil() {
        return claimableUntil;
    }

    public GroupState state() {
        return state;
    }

    /** How many there were at the beginning. */
    public int travellers() {
        return travellers;
    }

    /** How many are still waited for. */
    public int waiting() {
        return waiting;
    }

    /** How many took their record over. */
    public int claimedCount() {
        return claimed;
    }

    /** How many declined it. */
    public int declinedCount() {
        return declined;
    }

    /** When the list was confirmed. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** Who confirmed it: the identity provider's identifier. */
    public String preparedBy() {
        return preparedBy;
    }
}
