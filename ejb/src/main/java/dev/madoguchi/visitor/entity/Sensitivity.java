package dev.madoguchi.visitor.entity;

/** How much it would hurt if others knew it; decides about masking and about who may ask for it. */
public enum Sensitivity {
    /** Says little about a person. */
    ORDINARY,
    /** Tells who a person is or where they are. */
    PERSONAL,
    /** Could harm a person: health, creed, documents. */
    SENSITIVE
}
