package dev.madoguchi.telework.entity;

import java.time.LocalDate;

/** A day of a campaign. */
public record CampaignDay(LocalDate day, DayKind kind) {

    /** Whether people would otherwise go to work. */
    public boolean isWorking() {
        return kind == DayKind.WORKING;
    }
}
