package dev.madoguchi.servicer.entity;

import jakarta.persistence.Embeddable;

/** What a servicer is called in a language, and where it is. */
@Embeddable
public class ServicerText {

    private String name;
    private String address;

    protected ServicerText() {}

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
