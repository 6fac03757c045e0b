package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.Prefecture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Bodies that take part, each with a complete application for the campaign of 2019. */
public enum SampleCompanies {

    /** A firm by the sea with 500 people: five days, 120 people on the key day, and the survey. */
    KAIGAN("海岸システム株式会社", "カイガンシステム", "7123456789012", 500, 120, true, false),

    /** A sole trader without a corporate number who works at home. */
    MIDORI("みどり社会保険労務士事務所", "ミドリシャカイホケンロウムシジムショ", null, 3, 2, false, false),

    /** A firm that lets others work in its rooms, and nobody of its own. */
    HIROBA("ひろばスペース株式会社", "ヒロバスペース", "4000012090001", 40, 0, false, true);

    public static final Instant YESTERDAY = Instant.parse("2019-06-02T01:00:00Z");
    public static final Instant TODAY = Instant.parse("2019-06-03T01:00:00Z");

    private final String bodyName;
    private final String kana;
    private final String corporateNumber;
    private final int staff;
    private final int headcount;
    private final boolean survey;
    private final boolean supports;

    SampleCompanies(
            String bodyName,
            String kana,
            String corporateNumber,
            int staff,
            int headcount,
            boolean survey,
            boolean supports) {
        this.bodyName = bodyName;
        this.kana = kana;
        this.corporateNumber = corporateNumber;
        this.staff = staff;
        this.headcount = headcount;
        this.survey = survey;
        this.supports = supports;
    }

    /** The body itself. */
    public Organisation organisation() {
        CorporateNumber number = corporateNumber == null ? null : new CorporateNumber(corporateNumber);
        return new Organisation(number, bodyName, new KanaName(kana), YESTERDAY);
    }

    /** A complete application, not yet handed in. */
    public Application application() {
        Application application = new Application(
                UUID.randomUUID(), SampleCampaigns.DAYS_2019.id(), UUID.randomUUID(), YESTERDAY, "企業 花子");
        for (Section section : List.of(body(), contact(), plan(), support(), survey(), security(), publication())) {
            application.save(section, YESTERDAY, "企業 花子");
        }
        return application;
    }

    public OrganisationSection body() {
        OrganisationSection body = new OrganisationSection();
        body.setName(bodyName);
        body.setNameKana(kana);
        body.setCorporateNumber(corporateNumber);
        body.setWithoutNumber(corporateNumber == null);
        body.setPostalCode("1000001");
        body.setPrefecture(Prefecture.TOKYO);
        body.setCity("千代田区");
        body.setStreet("千代田1-1");
        body.setIndustry(Industry.G);
        body.setStaffTotal(staff);
        body.setStaffRegular(staff);
        body.setSizeClass(SizeClass.SMALL_MEDIUM);
        body.setWebsite("https://www.example.jp/");
        return body;
    }

    private static ContactSection contact() {
        ContactSection contact = new ContactSection();
        contact.setDepartment("総務部");
        contact.setName("企業 花子");
        contact.setKana("キギョウ ハナコ");
        contact.setEmail("hanako@example.jp");
        contact.setPhone("03-1234-5678");
        return contact;
    }

    /** Five working days from the key day on, all at home. */
    public PlanSection plan() {
        PlanSection plan = new PlanSection();
        plan.setOffPeak(false);
        if (headcount > 0) {
            LocalDate keyDay = SampleCampaigns.DAYS_2019.keyDay();
            plan.setDays(List.of(0, 1, 2, 5, 6).stream()
                    .map(after -> new PlannedDay(keyDay.plusDays(after), TeleworkPlace.HOME, headcount))
                    .toList());
        }
        return plan;
    }

    private SupportSection support() {
        SupportSection support = new SupportSection();
        support.setSupports(supports);
        support.setOffers(supports ? EnumSet.of(SupportKind.WORKSPACE) : new LinkedHashSet<>());
        return support;
    }

    private SurveySection survey() {
        SurveySection answers = new SurveySection();
        answers.setWilling(survey);
        answers.setBaselineCommuters(survey ? staff : null);
        return answers;
    }

    private static SecuritySection security() {
        SecuritySection security = new SecuritySection();
        security.setMeasures(EnumSet.of(SecurityMeasure.POLICY, SecurityMeasure.DEVICE_ENCRYPTION));
        security.setDeclarationTitle("代表取締役社長");
        security.setDeclarationName("海岸 太郎");
        security.setDeclarationText("全社で取り組みます。");
        security.setDeclared(true);
        return security;
    }

    private static PublicationSection publication() {
        return publicationOf(EnumSet.of(PublicItem.NAME, PublicItem.PLAN));
    }

    /** The body's decision that just these items are public. */
    public static PublicationSection publicationOf(Set<PublicItem> items) {
        PublicationSection publication = new PublicationSection();
        publication.setDecided(true);
        publication.setItems(items);
        return publication;
    }
}
