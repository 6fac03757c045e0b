package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.Industry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a body writes when it registers for a campaign: the content of one case, section by section. Its id is the case's. Changes
 * only while the applicant has the case; besides, what the office finds is added.
 */
@Entity
@Table(name = "telework_application")
public class Application {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "campaign_id")
    private UUID campaign;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "registration_id")
    private UUID registration;

    @Column(name = "changed_case_id")
    private UUID changedCase;

    @Column(name = "industry_revision")
    private Integer industryRevision;

    @Embedded
    private OrganisationSection organisation = new OrganisationSection();

    @Embedded
    private ContactSection contact = new ContactSection();

    @Embedded
    private PlanSection plan = new PlanSection();

    @ElementCollection
    @CollectionTable(name = "telework_planned_day", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("day, place")
    private List<PlannedDay> plannedDays = new ArrayList<>();

    @Embedded
    private SupportSection support = new SupportSection();

    @Embedded
    private SurveySection survey = new SurveySection();

    @Embedded
    private SecuritySection security = new SecuritySection();

    @Embedded
    private PublicationSection publication = new PublicationSection();

    @Convert(converter = FindingsConverter.class)
    private Set<Finding> findings = new LinkedHashSet<>();

    @Column(name = "risk_table_version")
    private String riskTableVersion;

    @Enumerated(EnumType.STRING)
    private ParticipationCategory category;

    private boolean supporting;

    @Column(name = "category_table_version")
    private String categoryTableVersion;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Version
    private long version;

    protected Application() {}

    /** An empty application of a body for a campaign. */
    public Application(UUID caseId, UUID campaign, UUID organisationId, Instant now, String by) {
        this.caseId = caseId;
        this.campaign = campaign;
        this.organisationId = organisationId;
        savedAt = now;
        savedByName = by;
    }

    /** Starts with what the body said last time about itself and its contact; plans and promises are made anew. */
    public void startFrom(Application earlier) {
        organisation = earlier.organisation.normalised();
        contact = earlier.contact.normalised();
        industryRevision = earlier.industryRevision;
    }

    /** Starts with all the answers that are in force, in order to change them. */
    public void startChange(Application inForce) {
        inForce.sections().forEach(section -> section.normalised().writeTo(this));
        industryRevision = inForce.industryRevision;
        registration = inForce.registration;
        changedCase = inForce.caseId;
    }

    /** Puts what was typed, in its normal form, in the place of the section of the same name. */
    public void save(Section section, Instant now, String by) {
        section.normalised().writeTo(this);
        savedAt = now;
        savedByName = by;
    }

    void write(OrganisationSection typed) {
        organisation = typed;
        industryRevision = typed.getIndustry() == null ? null : Industry.REVISION;
    }

    void write(ContactSection typed) {
        contact = typed;
    }

    void write(PlanSection typed) {
        plan = typed;
        List<PlannedDay> typedDays = new ArrayList<>(typed.getDays());
        plannedDays.clear();
        plannedDays.addAll(typedDays);
    }

    void write(SupportSection typed) {
        support = typed;
    }

    void write(SurveySection typed) {
        survey = typed;
    }

    void write(SecuritySection typed) {
        security = typed;
    }

    void write(PublicationSection typed) {
        publication = typed;
    }

    /** Keeps the category that the campaign's table gave on the day of submission, and which table that was. */
    public void sortInto(ParticipationCategory given, boolean alsoSupporting, String tableVersion) {
        category = given;
        categoryTableVersion = tableVersion;
        supporting = alsoSupporting;
    }

    /** Keeps why a person has to look at it: none for an application of low risk. */
    public void assessed(Set<Finding> found, String tableVersion) {
        findings = new LinkedHashSet<>(found);
        riskTableVersion = tableVersion;
    }

    /** It was accepted and brought this registration about. */
    public void bringsAbout(Registration accepted) {
        registration = accepted.id();
    }

    /** The sections in the order of the form. */
    public List<Section> sections() {
        return List.of(organisation(), contact(), plan(), support(), survey(), security(), publication());
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID campaign() {
        return campaign;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The registration that it brought about or changes; absent before the first acceptance. */
    public Optional<UUID> registration() {
        return Optional.ofNullable(registration);
    }

    /** The case whose answers a change began with; absent in an application for something new. */
    public Optional<UUID> changedCase() {
        return Optional.ofNullable(changedCase);
    }

    /** Sections that nobody has touched are not kept; they are empty here, never {@code null}. */
    public OrganisationSection organisation() {
        return organisation == null ? new OrganisationSection() : organisation;
    }

    public ContactSection contact() {
        return contact == null ? new ContactSection() : contact;
    }

    public PlanSection plan() {
        return (plan == null ? new PlanSection() : plan).keepDaysIn(plannedDays);
    }

    public SupportSection support() {
        return support == null ? new SupportSection() : support;
    }

    public SurveySection survey() {
        return survey == null ? new SurveySection() : survey;
    }

    public SecuritySection security() {
        return security == null ? new SecuritySection() : security;
    }

    public PublicationSection publication() {
        return publication == null ? new PublicationSection() : publication;
    }

    public Set<Finding> findings() {
        return Set.copyOf(findings);
    }

    /** The risk table, in its version, that found them; absent before the checks ran. */
    public Optional<String> riskTableVersion() {
        return Optional.ofNullable(riskTableVersion);
    }

    /** Absent before submission. */
    public Optional<ParticipationCategory> category() {
        return Optional.ofNullable(category);
    }

    /** Whether it supports others in addition to its category. */
    public boolean isSupporting() {
        return supporting;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedByName() {
        return savedByName;
    }

    public long version() {
        return version;
    }
}
