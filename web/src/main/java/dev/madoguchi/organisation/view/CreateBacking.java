package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.OrganisationKind;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Founds the record of a body. The page before it may have asked for kind and number already. */
@Named
@ViewScoped
public class CreateBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String START = "/telework/start.xhtml?faces-redirect=true";
    private static final String MINE = "/organisation/mine.xhtml?faces-redirect=true";

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Caller caller;

    @PlainText(max = 200)
    @NoMyNumber
    private String name;

    @KanaText
    @PlainText(max = 200)
    private String nameKana;

    @ValidCorporateNumber
    private String corporateNumber;

    private OrganisationKind kind = OrganisationKind.CORPORATION;
    private boolean withoutNumber;

    /** Founds the body and leads to where companies begin to register, others to the body. */
    public String create() {
        organisations.create(name, nameKana, corporateNumber, kind);
        return caller.isIn(Roles.COMPANY) ? START : MINE;
    }

    /** What a body can be. */
    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.values());
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

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    /** The kind as the address gives it; nonsense changes nothing. */
    public String getAs() {
        return null;
    }

    public void setAs(String typed) {
        kind = ListAddress.choice(OrganisationKind.class, typed).orElse(kind);
        withoutNumber = kind != OrganisationKind.CORPORATION;
    }

    /** Whether the page before has settled that the body has no number: neither kind nor number is asked again. */
    public boolean isWithoutNumber() {
        return withoutNumber;
    }

    /** The number as the address gives it. */
    public String getNumber() {
        return null;
    }

    public void setNumber(String typed) {
        corporateNumber = typed == null ? corporateNumber : ListAddress.text(typed);
    }
}
