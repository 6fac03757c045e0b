package dev.madoguchi.visitor.entity;

/** How the food labelling rules (食品表示基準) treat an allergen. */
public enum AllergenClass {
    /** Must be on the label (特定原材料). */
    MANDATORY,
    /** Should be on the label (特定原材料に準ずるもの). */
    RECOMMENDED
}
