package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeSection;
import dev.madoguchi.visitor.entity.AttributesOvertaken;
import dev.madoguchi.visitor.entity.KeptValues;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Entering what one keeps, section by section. */
@Named
@ViewScoped
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form:";

    @Inject
    private transient OwnAttributes attributes;

    @Inject
    private transient Questions questions;

    @Inject
    private transient AttributeWords words;

    @Inject
    private transient Whom whom;

    @Inject
    private transient Language language;

    @Inject
    private transient Notices notices;

    private final Answers answers = new Answers();
    private String section;

    /** Reads what is kept. */
    public void load() {
        Objects.requireNonNull(getAsked());
        answers.fill(questions.of(section), attributes.mine(whom.id()));
    }

    /** Keeps what was entered, unless it was changed elsewhere meanwhile; then it is shown, and the next time it is written over. */
    public String save() {
        Map<String, List<String>> entered = answers.entered(questions.of(section));
        KeptValues before = attributes.mine(whom.id());
        try {
            attributes.keep(whom.id(), entered, answers.seen());
        } catch (AttributesOvertaken overtaken) {
            answers.see(before);
            overtaken.attributes().forEach(code -> tellOvertaken(code, before));
            return null;
        }
        tellSaved(before, attributes.mine(whom.id()));
        return "/visitor/attributes.xhtml?faces-redirect=true" + (whom.id() == null ? "" : "&of=" + whom.id());
    }

    private void tellOvertaken(String code, KeptValues now) {
        Attribute attribute = questions.attribute(code).orElseThrow();
        String kept = now.of(code).isEmpty() ? language.format("general.none") : words.values(attribute, now.of(code));
        String text = language.format("visitor_edit.text.overtaken", kept);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(FORM + code, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    private void tellSaved(KeptValues before, KeptValues after) {
        List<String> changed = questions.attributesOf(getAsked()).stream()
                .filter(attribute -> !before.of(attribute.code()).equals(after.of(attribute.code())))
                .map(words::label)
                .toList();
        if (changed.isEmpty()) {
            notices.tell("visitor_edit.text.unchanged");
        } else {
            notices.tell("visitor_edit.text.saved", changed);
        }
    }

    /**
     * The section that is asked.
     *
     * @throws NotFound if there is none of this name
     */
    public AttributeSection getAsked() {
        return Stream.of(AttributeSection.values())
                .filter(each -> each.name().equals(section))
                .findFirst()
                .orElseThrow(() -> new NotFound(AttributeSection.class, "address"));
    }

    /** Whether the section asks for information that needs special care. */
    public boolean isSpecialCare() {
        return questions.attributesOf(getAsked()).stream().anyMatch(Attribute::specialCare);
    }

    /** How many days after the stay what is entered here is kept at most. */
    public int getRetentionDays() {
        return questions.attributesOf(getAsked()).stream()
                .mapToInt(Attribute::retentionDays)
                .max()
                .orElse(0);
    }

    public Answers getAnswers() {
        return answers;
    }

    /** The name of the section. */
    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
