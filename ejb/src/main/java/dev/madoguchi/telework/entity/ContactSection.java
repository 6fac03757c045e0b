package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.EmailAddressText;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.TelephoneNumber;
import dev.madoguchi.organisation.entity.TelephoneText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;

/** Whom the office writes to. Never published. */
@Embeddable
public class ContactSection implements Section {

    @PlainText(max = 200)
    @NoMyNumber
    @Column(name = "contact_department")
    private String department;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "contact_name")
    private String name;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @KanaText(message = "{validation.KanaText.person}")
    @PlainText(max = 100)
    @Column(name = "contact_kana")
    private String kana;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @EmailAddressText
    @Column(name = "contact_email")
    private String email;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @TelephoneText
    @Column(name = "contact_phone")
    private String phone;

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** Family name first. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    @Override
    public ContactSection normalised() {
        ContactSection kept = new ContactSection();
        kept.department = Answer.line(department);
        kept.name = Answer.line(name);
        kept.kana = Answer.value(kana, typed -> KanaName.ofPerson(typed).value());
        kept.email = Answer.value(email, typed -> EmailAddress.of(typed).value());
        kept.phone = Answer.value(phone, typed -> TelephoneNumber.of(typed).value());
        return kept;
    }

    /** The same person at another address. */
    public ContactSection at(String address) {
        ContactSection reached = normalised();
        reached.email = address;
        return reached;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.CONTACT;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
