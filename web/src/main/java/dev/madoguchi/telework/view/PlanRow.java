package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.DayKind;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.TeleworkPlace;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One day of the plan as it is typed: how many people work where. */
public class PlanRow {

    private final CampaignDay date;

    @Min(0)
    @Max(Section.MOST)
    private Integer home;

    @Min(0)
    @Max(Section.MOST)
    private Integer satelliteOffice;

    @Min(0)
    @Max(Section.MOST)
    private Integer mobile;

    /** The numbers for many days, none given yet. */
    PlanRow() {
        this(null, new PlanSection());
    }

    PlanRow(CampaignDay date, PlanSection plan) {
        this.date = date;
        home = planned(plan, TeleworkPlace.HOME);
        satelliteOffice = planned(plan, TeleworkPlace.SATELLITE_OFFICE);
        mobile = planned(plan, TeleworkPlace.MOBILE);
    }

    private Integer planned(PlanSection plan, TeleworkPlace place) {
        return plan.getDays().stream()
                .filter(each -> each.getDay().equals(getDay()) && each.getPlace() == place)
                .map(PlannedDay::getHeadcount)
                .findFirst()
                .orElse(null);
    }

    /** Takes over the numbers that are given and leaves the others. */
    void fill(PlanRow same) {
        home = same.home == null ? home : same.home;
        satelliteOffice = same.satelliteOffice == null ? satelliteOffice : same.satelliteOffice;
        mobile = same.mobile == null ? mobile : same.mobile;
    }

    /** Takes over all numbers, those too that are not given. */
    void copy(PlanRow other) {
        home = other.home;
        satelliteOffice = other.satelliteOffice;
        mobile = other.mobile;
    }

    /** The places at which anybody works on the day. */
    List<PlannedDay> planned() {
        List<PlannedDay> planned = new ArrayList<>();
        add(planned, TeleworkPlace.HOME, home);
        add(planned, TeleworkPlace.SATELLITE_OFFICE, satelliteOffice);
        add(planned, TeleworkPlace.MOBILE, mobile);
        return planned;
    }

    private void add(List<PlannedDay> planned, TeleworkPlace place, Integer headcount) {
        if (headcount != null && headcount > 0) {
            planned.add(new PlannedDay(getDay(), place, headcount));
        }
    }

    public LocalDate getDay() {
        return date == null ? null : date.day();
    }

    /** What kind of day it is. */
    public DayKind getKind() {
        return date.kind();
    }

    public Integer getHome() {
        return home;
    }

    public void setHome(Integer home) {
        this.home = home;
    }

    public Integer getSatelliteOffice() {
        return satelliteOffice;
    }

    public void setSatelliteOffice(Integer satelliteOffice) {
        this.satelliteOffice = satelliteOffice;
    }

    public Integer getMobile() {
        return mobile;
    }

    public void setMobile(Integer mobile) {
        this.mobile = mobile;
    }
}
