package dev.madoguchi.telework.entity;

/**
 * What a campaign's category table is asked about a registration.
 *
 * @param days on how many days people telework
 * @param headcountOnKeyDay how many on the campaign's key day
 * @param greatestHeadcount how many on the fullest day
 * @param offPeakHeadcount how many commute off-peak
 * @param survey whether the body answers the effect survey
 * @param supports whether it offers anything to others
 */
public record CategoryFacts(
        int days,
        int headcountOnKeyDay,
        int greatestHeadcount,
        int offPeakHeadcount,
        boolean survey,
        boolean supports) {

    /** Nothing planned, nothing promised. */
    public static final CategoryFacts NOTHING = new CategoryFacts(0, 0, 0, 0, false, false);

    /** What an application says, complete or not. */
    public static CategoryFacts of(Application application, Campaign campaign) {
        PlanSection plan = application.plan();
        boolean offPeak = Boolean.TRUE.equals(plan.getOffPeak()) && plan.getOffPeakHeadcount() != null;
        return new CategoryFacts(
                plan.dayCount(),
                plan.headcountOn(campaign.keyDay()),
                plan.greatestHeadcount(),
                offPeak ? plan.getOffPeakHeadcount() : 0,
                Boolean.TRUE.equals(application.survey().getWilling()),
                Boolean.TRUE.equals(application.support().getSupports())
                        && !application.support().getOffers().isEmpty());
    }
}
