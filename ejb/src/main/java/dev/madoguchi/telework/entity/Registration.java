package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A body that takes part in a campaign: the thing that an accepted application brings about. Holds what is public, and nothing
 * else of the application; what the body keeps to itself is {@code null} here, so that no query can publish it by mistake.
 */
@Entity
@Table(name = "telework_registration")
public class Registration {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaign;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "accepted_case_id")
    private UUID acceptedCase;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Enumerated(EnumType.STRING)
    private ParticipationCategory category;

    private boolean supporting;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "public_name")
    private String name;

    @Column(name = "public_name_kana")
    private String nameKana;

    /** Name and reading as they are searched; the database makes it. */
    @Column(name = "public_search", insertable = false, updatable = false)
    private String search;

    @Column(name = "public_prefecture")
    private String prefecture;

    @Column(name = "public_city")
    private String city;

    @Column(name = "public_industry")
    private String industry;

    @Column(name = "public_staff")
    private Integer staff;

    @Enumerated(EnumType.STRING)
    @Column(name = "public_size_class")
    private SizeClass sizeClass;

    @Column(name = "public_days")
    private Integer days;

    @Column(name = "public_key_day")
    private Integer headcountOnKeyDay;

    @Convert(converter = SupportKindsConverter.class)
    @Column(name = "public_support")
    private Set<SupportKind> support = new LinkedHashSet<>();

    @Column(name = "public_declaration")
    private String declaration;

    @Column(name = "public_website")
    private String website;

    @Version
    private long version;

    protected Registration() {}

    /** Publishes an accepted application: only the items its body marked public. */
    public Registration(Application accepted, Campaign ofCampaign, Instant now) {
        id = UUID.randomUUID();
        campaign = ofCampaign.id();
        organisation = accepted.organisationId();
        state = RegistrationState.PUBLISHED;
        publishedAt = now;
        show(accepted, ofCampaign);
    }

    /** From now on it shows what an accepted change says, in place of what it showed before; its state stays. */
    public void change(Application accepted, Campaign ofCampaign) {
        require(state != RegistrationState.CLOSED);
        show(accepted, ofCampaign);
    }

    /** The body leaves the campaign (辞退): it is public no longer, for good. */
    public void close() {
        require(state != RegistrationState.CLOSED);
        state = RegistrationState.CLOSED;
    }

    /** The office takes it off the list for the time being. */
    public void suspend() {
        require(isListed());
        state = RegistrationState.SUSPENDED;
    }

    /** The office puts it on the list again. */
    public void reinstate() {
        require(state == RegistrationState.SUSPENDED);
        state = RegistrationState.PUBLISHED;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new RegistrationStepNotAllowed(state);
        }
    }

    private void show(Application accepted, Campaign ofCampaign) {
        acceptedCase = accepted.caseId();
        category = accepted.category().orElseThrow();
        supporting = accepted.isSupporting();
        Set<PublicItem> items = accepted.publication().getItems();
        show(accepted.organisation(), items);
        boolean plan = items.contains(PublicItem.PLAN);
        days = plan ? (Integer) accepted.plan().dayCount() : null;
        headcountOnKeyDay = plan ? (Integer) accepted.plan().headcountOn(ofCampaign.keyDay()) : null;
        support = items.contains(PublicItem.SUPPORT)
                ? new LinkedHashSet<>(accepted.support().getOffers())
                : new LinkedHashSet<>();
        declaration =
                items.contains(PublicItem.DECLARATION) ? accepted.security().getDeclarationText() : null;
    }

    private void show(OrganisationSection body, Set<PublicItem> items) {
        name = items.contains(PublicItem.NAME) ? body.getName() : null;
        nameKana = items.contains(PublicItem.NAME) ? body.getNameKana() : null;
        prefecture =
                items.contains(PublicItem.HEAD_OFFICE) ? body.getPrefecture().code() : null;
        city = items.contains(PublicItem.HEAD_OFFICE) ? body.getCity() : null;
        industry = items.contains(PublicItem.INDUSTRY) ? body.getIndustry().name() : null;
        staff = items.contains(PublicItem.STAFF) ? body.getStaffTotal() : null;
        sizeClass = items.contains(PublicItem.SIZE_CLASS) ? body.getSizeClass() : null;
        website = items.contains(PublicItem.WEBSITE) ? body.getWebsite() : null;
    }

    public UUID id() {
        return id;
    }

    public UUID campaign() {
        return campaign;
    }

    public UUID organisation() {
        return organisation;
    }

    /** The case whose answers are in force: the first accepted one, or that of the latest accepted change. */
    public UUID acceptedCase() {
        return acceptedCase;
    }

    public RegistrationState state() {
        return state;
    }

    /** Whether the body has not left. */
    public boolean isInForce() {
        return state != RegistrationState.CLOSED;
    }

    /** Whether it is shown in public, as far as its body allows. */
    public boolean isListed() {
        return state == RegistrationState.PUBLISHED || state == RegistrationState.ACTIVE;
    }

    public ParticipationCategory category() {
        return category;
    }

    public boolean isSupporting() {
        return supporting;
    }

    /** When it was first accepted. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> nameKana() {
        return Optional.ofNullable(nameKana);
    }

    /** Two digits (JIS X 0401). */
    public Optional<String> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    public Optional<String> city() {
        return Optional.ofNullable(city);
    }

    /** Division letter of the Japan Standard Industrial Classification. */
    public Optional<String> industry() {
        return Optional.ofNullable(industry);
    }

    public Optional<Integer> staff() {
        return Optional.ofNullable(staff);
    }

    public Optional<SizeClass> sizeClass() {
        return Optional.ofNullable(sizeClass);
    }

    /** On how many days people telework. */
    public Optional<Integer> days() {
        return Optional.ofNullable(days);
    }

    public Optional<Integer> headcountOnKeyDay() {
        return Optional.ofNullable(headcountOnKeyDay);
    }

    public Set<SupportKind> support() {
        return Set.copyOf(support);
    }

    public Optional<String> declaration() {
        return Optional.ofNullable(declaration);
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }
}
