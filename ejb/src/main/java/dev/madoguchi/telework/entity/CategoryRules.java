package dev.madoguchi.telework.entity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each category of a campaign asks for, as an operator fills it in: the decision table is made from it. */
@RelationsHold
public class CategoryRules implements RelationsHold.Form {

    /** The most demanding category that can be asked for has this many days. */
    private static final long MOST_DAYS = CampaignDetails.LONGEST_DAYS;

    @NotNull(message = "{validation.Required}")
    @Min(1)
    @Max(Section.MOST)
    private Integer people = 1;

    @Min(1)
    @Max(MOST_DAYS)
    private Integer days;

    private boolean special;

    @Min(1)
    @Max(MOST_DAYS)
    private Integer specialDays;

    @Min(1)
    @Max(Section.MOST)
    private Integer specialKeyDay;

    private boolean specialSurvey;

    private boolean supporting;

    /** The rules that a table applies, read from its conditions. */
    public static CategoryRules of(CategoryResult conditions) {
        CategoryRules rules = new CategoryRules();
        for (CategoryCondition condition : conditions.conditions()) {
            rules.take(condition);
        }
        return rules;
    }

    private void take(CategoryCondition condition) {
        int needed = (int) condition.needed();
        switch (condition.category()) {
            case SUPPORTING -> supporting = true;
            case IMPLEMENTING -> {
                if (CategoryTerm.DAYS.isOf(condition)) {
                    days = needed;
                } else {
                    people = needed;
                }
            }
            case SPECIAL_COOPERATION -> {
                special = true;
                if (CategoryTerm.DAYS.isOf(condition)) {
                    specialDays = needed;
                } else if (CategoryTerm.KEY_DAY.isOf(condition)) {
                    specialKeyDay = needed;
                } else {
                    specialSurvey = true;
                }
            }
        }
    }

    @Override
    public Map<String, String> misfits() {
        Map<String, String> misfits = new LinkedHashMap<>();
        if (special && specialDays == null && specialKeyDay == null && !specialSurvey) {
            misfits.put("specialDays", "{validation.SpecialWithoutCondition}");
        }
        if (special && specialDays != null && days != null && specialDays < days) {
            misfits.put("specialDays", "{validation.SpecialBelowImplementing}");
        }
        if (special && specialKeyDay != null && people != null && specialKeyDay < people) {
            misfits.put("specialKeyDay", "{validation.SpecialBelowImplementing}");
        }
        return misfits;
    }

    /** How many people have to take part, by telework on the fullest day or by commuting off-peak. */
    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    /** On how many days at least; {@code null} where it does not matter. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** Whether there is the category of special cooperation. */
    public boolean isSpecial() {
        return special;
    }

    public void setSpecial(boolean special) {
        this.special = special;
    }

    /** On how many days at least for special cooperation; {@code null} where it does not matter. */
    public Integer getSpecialDays() {
        return specialDays;
    }

    public void setSpecialDays(Integer specialDays) {
        this.specialDays = specialDays;
    }

    /** How many people on the key day for special cooperation; {@code null} where it does not matter. */
    public Integer getSpecialKeyDay() {
        return specialKeyDay;
    }

    public void setSpecialKeyDay(Integer specialKeyDay) {
        this.specialKeyDay = specialKeyDay;
    }

    /** Whether special cooperation asks for the effect survey. */
    public boolean isSpecialSurvey() {
        return specialSurvey;
    }

    public void setSpecialSurvey(boolean specialSurvey) {
        this.specialSurvey = specialSurvey;
    }

    /** Whether there is the category of those who support others. */
    public boolean isSupporting() {
        return supporting;
    }

    public void setSupporting(boolean supporting) {
        this.supporting = supporting;
    }
}
