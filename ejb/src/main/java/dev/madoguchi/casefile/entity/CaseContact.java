package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The person to whom the office writes about a case, as the application says. */
@Embeddable
public class CaseContact {

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_email")
    private String email;

    protected CaseContact() {}

    CaseContact(String name, String email) {
        this.name = name;
        this.email = email;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
