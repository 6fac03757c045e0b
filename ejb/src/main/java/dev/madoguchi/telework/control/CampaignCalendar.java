package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.BusinessDays;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.DayKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The days of a campaign as companies see them: weekends and national holidays; the office's closing days concern nobody but the office. */
@ApplicationScoped
public class CampaignCalendar {

    /** Every day from the first to the last. */
    public List<CampaignDay> of(Campaign campaign) {
        return campaign.startsOn()
                .datesUntil(campaign.endsOn().plusDays(1))
                .map(day -> new CampaignDay(day, kindOf(day)))
                .toList();
    }

    private static DayKind kindOf(LocalDate day) {
        if (BusinessDays.isNationalHoliday(day)) {
            return DayKind.HOLIDAY;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? DayKind.WEEKEND : DayKind.WORKING;
    }
}
