package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.boundary.BodyRecords;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisteredBody;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Puts right what the body is called: what the register says where it knows the body, otherwise what is typed. */
@Named
@ViewScoped
public class RecordBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MINE = "/organisation/mine.xhtml?faces-redirect=true";

    @Inject
    private transient BodyRecords records;

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Notices notices;

    private UUID body;
    private String current;
    private boolean provisional;
    private String registeredName;

    @PlainText(max = 200)
    @NoMyNumber
    private String name;

    @KanaText
    @PlainText(max = 200)
    private String nameKana;

    /** Reads the record before the page is made. */
    public void open() {
        registeredName = records.registered().map(RegisteredBody::name).orElse(null);
        Organisation own = organisations.mine().orElseThrow();
        body = own.id();
        current = own.name();
        provisional = own.isProvisional();
        name = own.name();
        nameKana = own.nameKana().orElse(null);
    }

    /** Keeps what was typed. */
    public String save() {
        records.correct(body, name, nameKana);
        return saved();
    }

    /** Takes the name over from the register. */
    public String refresh() {
        records.refresh(body);
        return saved();
    }

    private String saved() {
        notices.tell("organisation_record.text.saved");
        return MINE;
    }

    /** What the body is called now. */
    public String getCurrent() {
        return current;
    }

    /** What the register calls the body; {@code null} where it does not know it. */
    public String getRegisteredName() {
        return registeredName;
    }

    /** Whether the register calls it something else. */
    public boolean isOutdated() {
        return registeredName != null && !registeredName.equals(current);
    }

    /** Whether another name takes away that the body is confirmed. */
    public boolean isConfirmedAnew() {
        return registeredName == null && !provisional;
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
}
