package dev.madoguchi.telework.view;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.SizeClass;
import dev.madoguchi.telework.entity.SupportKind;
import java.util.List;
import java.util.UUID;

/** A registration as pages say it: what its body does not publish is {@code null}. */
public record PublicEntry(Registration registration) {

    public UUID id() {
        return registration.id();
    }

    public String name() {
        return registration.name().orElse(null);
    }

    public String nameKana() {
        return registration.nameKana().orElse(null);
    }

    public ParticipationCategory category() {
        return registration.category();
    }

    public boolean supporting() {
        return registration.isSupporting();
    }

    /** Whether it supports others besides taking part itself. */
    public boolean alsoSupporting() {
        return registration.isSupporting() && registration.category() != ParticipationCategory.SUPPORTING;
    }

    public Prefecture prefecture() {
        return registration.prefecture().flatMap(Prefecture::ofCode).orElse(null);
    }

    public String city() {
        return registration.city().orElse(null);
    }

    public Industry industry() {
        return registration.industry().map(Industry::valueOf).orElse(null);
    }

    public SizeClass sizeClass() {
        return registration.sizeClass().orElse(null);
    }

    public Integer staff() {
        return registration.staff().orElse(null);
    }

    public Integer days() {
        return registration.days().orElse(null);
    }

    /** On the key day. */
    public Integer headcount() {
        return registration.headcountOnKeyDay().orElse(null);
    }

    public List<SupportKind> support() {
        return registration.support().stream().sorted().toList();
    }

    public String declaration() {
        return registration.declaration().orElse(null);
    }

    /** An absolute http or https address: nothing else is accepted in an application. */
    public String website() {
        return registration.website().orElse(null);
    }
}
