package dev.madoguchi.telework.workflow;

import dev.madoguchi.telework.control.CampaignSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** What the model of the campaign process asks and orders, by the business key of its instance. */
@Named
@ApplicationScoped
public class TeleworkCampaignTasks {

    @Inject
    private CampaignSteps steps;

    /** The engine wants its timers as {@link Date}. */
    public Date reminderDueAt(String campaign) {
        return Date.from(steps.reminderDueAt(UUID.fromString(campaign)));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date lastCallDueAt(String campaign) {
        return Date.from(steps.lastCallDueAt(UUID.fromString(campaign)));
    }

    public void remindDrafts(String campaign) {
        steps.remindDrafts(UUID.fromString(campaign));
    }

    public boolean hasDraftsToRemind(String campaign) {
        return steps.hasDraftsToRemind(UUID.fromString(campaign));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date windowClosesAt(String campaign) {
        return Date.from(steps.windowClosesAt(UUID.fromString(campaign)));
    }

    public void tellOfTable(String campaign) {
        steps.tellOfTable(UUID.fromString(campaign));
    }

    public boolean hasDraftsToTell(String campaign) {
        return steps.hasDraftsToTell(UUID.fromString(campaign));
    }

    public void close(String campaign) {
        steps.close(UUID.fromString(campaign));
    }

    public void tellOfClosing(String campaign) {
        steps.tellOfClosing(UUID.fromString(campaign));
    }

    public boolean hasDraftsLeftOpen(String campaign) {
        return steps.hasDraftsLeftOpen(UUID.fromString(campaign));
    }

    public boolean isArchived(String campaign) {
        return steps.isArchived(UUID.fromString(campaign));
    }

    public void lapseDrafts(String campaign) {
        steps.lapseDrafts(UUID.fromString(campaign));
    }

    public boolean hasDraftsToLapse(String campaign) {
        return steps.hasDraftsToLapse(UUID.fromString(campaign));
    }
}
