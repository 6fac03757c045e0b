package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.boundary.Passports;
import dev.madoguchi.visitor.entity.PassportReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Taking over what stands in a passport: first it is shown, then kept. The zone itself is forgotten as soon as it is read. */
@Named
@ViewScoped
public class PassportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Passports passports;

    @Inject
    private transient OwnAttributes attributes;

    @Inject
    private transient Questions questions;

    @Inject
    private transient AttributeWords words;

    @Inject
    private transient Whom whom;

    @Inject
    private transient Notices notices;

    private String zone;
    private PassportReading reading;
    private Map<String, Instant> seen;

    /** Sees to it that the page is about somebody whose record the visitor keeps. */
    public void load() {
        whom.companion();
    }

    /** Reads the zone and shows what would be kept. */
    public void read() {
        reading = passports.read(zone);
        seen = new HashMap<>(attributes.mine(whom.id()).changedAt());
        zone = null;
    }

    /** Keeps what was shown. */
    public String takeOver() {
        attributes.keep(whom.id(), reading.values(), seen);
        notices.tell(
                "visitor_edit.text.saved",
                getLines().stream().map(AttributesBacking.Line::label).toList());
        return "/visitor/attributes.xhtml?faces-redirect=true" + (whom.id() == null ? "" : "&of=" + whom.id());
    }

    /** What would be kept; {@code null} before anything was read. */
    public List<AttributesBacking.Line> getLines() {
        return reading == null
                ? null
                : reading.values().entrySet().stream()
                        .map(value -> questions
                                .attribute(value.getKey())
                                .map(attribute -> new AttributesBacking.Line(
                                        attribute.code(),
                                        words.label(attribute),
                                        words.values(attribute, value.getValue())))
                                .orElseThrow())
                        .toList();
    }

    public PassportReading getReading() {
        return reading;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
