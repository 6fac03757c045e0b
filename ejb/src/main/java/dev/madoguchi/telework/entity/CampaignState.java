package dev.madoguchi.telework.entity;

/** Where a campaign stands on a day. */
public enum CampaignState {
    /** In the making: only operators see it. */
    DRAFT,
    /** Everybody sees it; registration has not begun. */
    ANNOUNCED,
    /** Bodies can register. */
    OPEN,
    /** Bodies can register no more. */
    CLOSED,
    /** Over: its list stays readable, nothing changes any more. */
    ARCHIVED
}
