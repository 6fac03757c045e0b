package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.JapanClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A telework campaign: when and where it takes place, when bodies can register, and by which tables it sorts them into categories. All of it
 * is data. What has been announced is kept: afterwards only names and the window of registration change, and new category tables
 * apply from a day to come.
 */
@Entity
@Table(name = "telework_campaign")
public class Campaign {

    @Id
    private UUID id;

    @Embedded
    private CampaignDetails details = new CampaignDetails();

    @Column(name = "category_table")
    private String categoryTable;

    @Column(name = "category_table_version")
    private String categoryTableVersion;

    @ElementCollection
    @CollectionTable(name = "telework_category_table", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderBy("appliesFrom")
    private List<LaterTable> laterTables = new ArrayList<>();

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Version
    private long version;

    protected Campaign() {}

    /** A campaign in the making. */
    public Campaign(CampaignDetails details, String categoryTable) {
        this.id = UUID.randomUUID();
        this.details = details.copy();
        this.categoryTable = categoryTable;
        this.categoryTableVersion = details.getCode() + "-1";
    }

    /** Where it stands on a day. */
    public CampaignState state(LocalDate today) {
        if (archivedAt != null) {
            return CampaignState.ARCHIVED;
        }
        if (announcedAt == null) {
            return CampaignState.DRAFT;
        }
        if (closedAt != null || today.isAfter(closesOn())) {
            return CampaignState.CLOSED;
        }
        return today.isBefore(opensOn()) ? CampaignState.ANNOUNCED : CampaignState.OPEN;
    }

    /** Whether bodies can register on this day, first and last day included. */
    public boolean isOpenOn(LocalDate day) {
        return state(day) == CampaignState.OPEN;
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return announcedAt != null;
    }

    /** Whether the day belongs to the period of the campaign. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn()) && !day.isAfter(endsOn());
    }

    /**
     * Takes over what an operator changed.
     *
     * @throws CampaignFieldFixed if it was announced and something else than names and dates of registration to come is changed
     * @throws CampaignStepNotAllowed if registration is over
     */
    public void revise(CampaignDetails typed, LocalDate today) {
        CampaignState state = state(today);
        if (state == CampaignState.CLOSED || state == CampaignState.ARCHIVED) {
            throw new CampaignStepNotAllowed(state);
        }
        if (state != CampaignState.DRAFT) {
            if (!code().equals(typed.getCode())) {
                throw new CampaignFieldFixed("code");
            }
            new CampaignDates(details).requireAnnouncedKept(new CampaignDates(typed), today);
        } else {
            categoryTableVersion = typed.getCode() + "-1";
        }
        details = typed.copy();
    }

    /** Another first table, while it is in the making. */
    public void replaceTable(String table, LocalDate today) {
        require(today, CampaignState.DRAFT);
        categoryTable = table;
    }

    /** From now on everybody sees it. */
    public void announce(LocalDate today, Instant now) {
        require(today, CampaignState.DRAFT);
        if (closesOn().isBefore(today)) {
            throw new CampaignFieldFixed("closesOn");
        }
        announcedAt = now;
    }

    /** Bodies can register no more, although the window would be open. */
    public void close(LocalDate today, Instant now) {
        require(today, CampaignState.ANNOUNCED, CampaignState.OPEN);
        closedAt = now;
    }

    /** It is over. */
    public void archive(LocalDate today, Instant now) {
        require(today, CampaignState.CLOSED);
        archivedAt = now;
    }

    /**
     * A new table takes the place of the last one from a day on.
     *
     * @throws TableDayNotPossible if the day has come already, registration is over by then, or another table begins on it
     */
    public void publishTable(String table, LocalDate appliesFrom, LocalDate today, Instant now, String by) {
        require(today, CampaignState.ANNOUNCED, CampaignState.OPEN);
        boolean taken =
                laterTables.stream().anyMatch(later -> later.appliesFrom().equals(appliesFrom));
        if (!appliesFrom.isAfter(today) || appliesFrom.isAfter(closesOn()) || taken) {
            throw new TableDayNotPossible(today.plusDays(1), closesOn());
        }
        laterTables.add(new LaterTable(appliesFrom, code() + "-" + (laterTables.size() + 2), table, now, by));
    }

    private void require(LocalDate today, CampaignState... allowed) {
        if (!List.of(allowed).contains(state(today))) {
            throw new CampaignStepNotAllowed(state(today));
        }
    }

    public UUID id() {
        return id;
    }

    /** Short and stable, as in addresses: {@code 2019}. */
    public String code() {
        return details.getCode();
    }

    public String name(Locale locale) {
        return details.nameIn(locale);
    }

    public String area(Locale locale) {
        return details.areaIn(locale);
    }

    public LocalDate startsOn() {
        return details.getStartsOn();
    }

    public LocalDate endsOn() {
        return details.getEndsOn();
    }

    /** The day on which as many people as possible are asked to telework. */
    public LocalDate keyDay() {
        return details.getKeyDay();
    }

    /** First day of the week with which commuter numbers are compared. */
    public LocalDate baselineFrom() {
        return details.getBaselineFrom();
    }

    public LocalDate baselineTo() {
        return details.getBaselineTo();
    }

    public LocalDate opensOn() {
        return details.getOpensOn();
    }

    public LocalDate closesOn() {
        return details.getClosesOn();
    }

    /** What an operator says about it, to be changed in a form. */
    public CampaignDetails details() {
        return details.copy();
    }

    /** The first decision table (DMN 1.3, hit policy COLLECT) that sorts registrations into categories. */
    public String categoryTable() {
        return categoryTable;
    }

    /** The decision table by which registrations are sorted on a day. */
    public String categoryTableOn(LocalDate day) {
        return laterOn(day).map(LaterTable::table).orElseGet(this::categoryTable);
    }

    /** What that table is called. */
    public String categoryTableVersionOn(LocalDate day) {
        return laterOn(day).map(LaterTable::version).orElse(categoryTableVersion);
    }

    private Optional<LaterTable> laterOn(LocalDate day) {
        return laterTables.stream()
                .filter(later -> !later.appliesFrom().isAfter(day))
                .reduce((earlier, later) -> later.appliesFrom().isAfter(earlier.appliesFrom()) ? later : earlier);
    }

    /** The first day to come on which another table applies. */
    public Optional<LocalDate> nextTableAfter(LocalDate today) {
        return laterTables.stream()
                .map(LaterTable::appliesFrom)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    /** The tables that took or will take the place of the first one. */
    public List<LaterTable> laterTables() {
        return List.copyOf(laterTables);
    }

    /** When registration was closed before its last day, or when that day was over. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The last day on which bodies could or can register. */
    public LocalDate lastDay() {
        return closedAt == null ? closesOn() : LocalDate.ofInstant(closedAt, JapanClock.ZONE);
    }

    public long version() {
        return version;
    }
}
