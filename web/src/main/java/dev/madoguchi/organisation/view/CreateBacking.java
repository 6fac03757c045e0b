package dev.madoguchi.organisation.view;

import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Founds the record of a body, for a person who belongs to none yet. */
@Named
@ViewScoped
public class CreateBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String START = "/telework/start.xhtml?faces-redirect=true";

    @Inject
    private transient Organisations organisations;

    @PlainText(max = 200)
    @NoMyNumber
    private String name;

    @KanaText
    @PlainText(max = 200)
    private String nameKana;

    @ValidCorporateNumber
    private String corporateNumber;

    private boolean withoutNumber;

    /** A person who belongs to a body has nothing to do here. */
    public String open() {
        return organisations.mine().isPresent() ? START : null;
    }

    /** Founds the body and leads to where registering begins. */
    public String create() {
        organisations.create(name, nameKana, corporateNumber, withoutNumber);
        return START;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String nameKana) {
        this.nameKana = nameKana;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public boolean isWithoutNumber() {
        return withoutNumber;
    }

    public void setWithoutNumber(boolean withoutNumber) {
        this.withoutNumber = withoutNumber;
    }
}
