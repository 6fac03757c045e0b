package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashSet;
import java.util.Set;

/** Measures against leaks, and the executive's declaration. */
@Embeddable
public class SecuritySection implements Section {

    @Convert(converter = SecurityMeasuresConverter.class)
    @NotEmpty(groups = Complete.class, message = "{validation.ChooseOne}")
    @Column(name = "security_measures")
    private Set<SecurityMeasure> measures = new LinkedHashSet<>();

    @PlainText(max = 2000, lines = true)
    @NoMyNumber
    @Column(name = "security_note")
    private String note;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "declaration_title")
    private String declarationTitle;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "declaration_name")
    private String declarationName;

    @PlainText(max = 1000, lines = true)
    @NoMyNumber
    @Column(name = "declaration_text")
    private String declarationText;

    @AssertTrue(groups = Complete.class, message = "{validation.Declared}")
    private boolean declared;

    public Set<SecurityMeasure> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<SecurityMeasure> measures) {
        this.measures = measures;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Position of the executive. */
    public String getDeclarationTitle() {
        return declarationTitle;
    }

    public void setDeclarationTitle(String declarationTitle) {
        this.declarationTitle = declarationTitle;
    }

    /** Name of the executive. */
    public String getDeclarationName() {
        return declarationName;
    }

    public void setDeclarationName(String declarationName) {
        this.declarationName = declarationName;
    }

    /** The message of the executive, if any. */
    public String getDeclarationText() {
        return declarationText;
    }

    public void setDeclarationText(String declarationText) {
        this.declarationText = declarationText;
    }

    /** The executive declares that the body takes part. */
    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    @Override
    public SecuritySection normalised() {
        SecuritySection kept = new SecuritySection();
        kept.measures = Answer.choices(SecurityMeasure.class, measures);
        kept.note = Answer.lines(note);
        kept.declarationTitle = Answer.line(declarationTitle);
        kept.declarationName = Answer.line(declarationName);
        kept.declarationText = Answer.lines(declarationText);
        kept.declared = declared;
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.SECURITY;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
