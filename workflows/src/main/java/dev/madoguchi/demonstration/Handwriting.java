package dev.madoguchi.demonstration;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.ContactSection;
import dev.madoguchi.telework.entity.OrganisationSection;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.PublicItem;
import dev.madoguchi.telework.entity.PublicationSection;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.SecurityMeasure;
import dev.madoguchi.telework.entity.SecuritySection;
import dev.madoguchi.telework.entity.SupportSection;
import dev.madoguchi.telework.entity.SurveySection;
import dev.madoguchi.telework.entity.TeleworkPlace;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Fills in the sections of an application as the body of a scene would. */
record Handwriting(Body body, Scene scene, Campaign campaign) {

    private static final int PERCENT_AT_SATELLITE_OFFICE = 15;
    private static final int PERCENT_COMMUTING = 80;

    /** Every section; a draft is left unfinished. */
    void fill(Application application, Instant at) {
        Stream<Section> sections = scene.outcome() == Scene.Outcome.DRAFT
                ? Stream.of(organisation(), contact(), plan())
                : Stream.of(organisation(), contact(), plan(), support(), survey(), security(), publication());
        sections.forEach(section -> application.save(section, at, body.contact().name()));
    }

    private Section organisation() {
        OrganisationSection section = new OrganisationSection();
        section.setName(body.name());
        section.setNameKana(body.kana());
        section.setCorporateNumber(body.number() == null ? null : body.number().value());
        section.setWithoutNumber(body.number() == null);
        section.setPostalCode(body.postalCode());
        section.setPrefecture(body.prefecture());
        section.setCity(body.city());
        section.setStreet("見本町%d-%d".formatted(body.place() % 5 + 1, body.place()));
        section.setBuilding(body.staff() > 500 ? "見本ビル%d階".formatted(body.place() % 20 + 2) : null);
        section.setIndustry(body.industry());
        section.setStaffTotal(body.staff());
        section.setStaffRegular(percent(body.staff(), PERCENT_COMMUTING));
        section.setSizeClass(body.size());
        section.setWebsite(body.website());
        return section;
    }

    private Section contact() {
        ContactSection section = new ContactSection();
        section.setDepartment(body.staff() > 100 ? "人事部 働き方改革推進室" : "総務");
        section.setName(body.contact().name());
        section.setKana(body.contactKana());
        section.setEmail(body.email());
        section.setPhone(body.phone());
        return section;
    }

    private Section plan() {
        PlanSection section = new PlanSection();
        List<PlannedDay> days = new ArrayList<>();
        plannedDays().forEach(day -> {
            int elsewhere = percent(scene.people(), PERCENT_AT_SATELLITE_OFFICE);
            days.add(new PlannedDay(day, TeleworkPlace.HOME, scene.people() - elsewhere));
            if (elsewhere > 0) {
                days.add(new PlannedDay(day, TeleworkPlace.SATELLITE_OFFICE, elsewhere));
            }
        });
        section.setDays(days);
        boolean offPeak = scene.people() >= 50;
        section.setOffPeak(offPeak);
        section.setOffPeakHeadcount(offPeak ? percent(scene.people(), PERCENT_AT_SATELLITE_OFFICE) : null);
        return section;
    }

    /** The key day, then the first working days of the campaign. */
    private Stream<LocalDate> plannedDays() {
        Stream<LocalDate> others = campaign.startsOn()
                .datesUntil(campaign.endsOn().plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !day.equals(campaign.keyDay()));
        return Stream.concat(Stream.of(campaign.keyDay()), others).limit(scene.days());
    }

    private Section support() {
        SupportSection section = new SupportSection();
        boolean supports = !scene.offers().isEmpty();
        section.setSupports(supports);
        section.setOffers(scene.offers());
        section.setDescription(supports ? "導入をお考えの団体に、当団体の経験と設備をご紹介します。" : null);
        return section;
    }

    private Section survey() {
        SurveySection section = new SurveySection();
        section.setWilling(scene.survey());
        section.setBaselineCommuters(scene.survey() ? percent(body.staff(), PERCENT_COMMUTING) : null);
        return section;
    }

    private Section security() {
        SecuritySection section = new SecuritySection();
        section.setMeasures(
                body.staff() > 100
                        ? EnumSet.of(
                                SecurityMeasure.POLICY,
                                SecurityMeasure.TRAINING,
                                SecurityMeasure.DEVICE_ENCRYPTION,
                                SecurityMeasure.MULTI_FACTOR)
                        : EnumSet.of(SecurityMeasure.POLICY, SecurityMeasure.LOSS_PROCEDURE));
        section.setDeclarationTitle(body.number() == null ? "代表" : "代表取締役");
        section.setDeclarationName(
                body.contact().name().substring(0, body.contact().name().indexOf(' ')) + " 一郎");
        section.setDeclarationText("場所にとらわれない働き方を、%sの全員で進めます。".formatted(body.name()));
        section.setDeclared(true);
        return section;
    }

    private Section publication() {
        PublicationSection section = new PublicationSection();
        EnumSet<PublicItem> items = EnumSet.allOf(PublicItem.class);
        items.removeAll(scene.hidden());
        section.setItems(items);
        section.setDecided(true);
        return section;
    }

    private static int percent(int number, int percent) {
        return number * percent / 100;
    }
}
