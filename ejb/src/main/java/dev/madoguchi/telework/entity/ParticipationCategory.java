package dev.madoguchi.telework.entity;

import java.util.List;

/** How a body takes part; supporting may be combined with either of the others. */
public enum ParticipationCategory {
    /** 実施団体. */
    IMPLEMENTING,
    /** 特別協力団体: more days, many people on the key day, and the effect survey. */
    SPECIAL_COOPERATION,
    /** 応援団体. */
    SUPPORTING;

    /** This category, and supporting where that comes on top. */
    public List<ParticipationCategory> with(boolean supporting) {
        return supporting && this != SUPPORTING ? List.of(this, SUPPORTING) : List.of(this);
    }
}
