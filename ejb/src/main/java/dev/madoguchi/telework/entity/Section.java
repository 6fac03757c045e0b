package dev.madoguchi.telework.entity;

/** One section of a registration: saved on its own as it is typed, complete or not. */
public interface Section {

    /** The greatest number of people that any field takes. */
    long MOST = 9_999_999;

    /** Which section it is. */
    SectionName sectionName();

    /** The same answers in the form in which they are kept: a copy, never this object itself. */
    Section normalised();

    /** Takes the place of the section of the same name in the application. */
    void writeTo(Application application);
}
