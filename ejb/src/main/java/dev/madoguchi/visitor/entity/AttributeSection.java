package dev.madoguchi.visitor.entity;

/** What is asked together, in the order in which it is asked. */
public enum AttributeSection {
    /** Who one is. */
    ABOUT,
    /** What one does not eat. */
    FOOD,
    /** What one needs to get along. */
    SUPPORT,
    /** When and where one is in Japan. */
    STAY,
    /** What stands in the passport. */
    PASSPORT,
    /** What one likes. */
    PREFERENCES
}
