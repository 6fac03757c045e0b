package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.RegisterAnswer;

/**
 * What the risk table is asked about a submitted registration.
 *
 * @param hasCorporateNumber whether a valid corporate number identifies the body
 * @param sameNumber how many other live registrations of the campaign have the same number
 * @param sameName how many other live registrations of the campaign have the same name
 * @param specialCategory whether it would be listed as specially cooperating
 * @param greatestHeadcount how many people telework on the fullest day
 * @param staffTotal how many work there
 * @param registered what the register of corporate numbers says
 * @param novelty what of it is new to the office
 */
public record RiskFacts(
        boolean hasCorporateNumber,
        long sameNumber,
        long sameName,
        boolean specialCategory,
        int greatestHeadcount,
        int staffTotal,
        Registered registered,
        Novelty novelty) {

    /**
     * What the register says about the number given.
     *
     * @param standing not available where no number was given or nobody could be asked: neither is a risk
     * @param nameLikeness how alike the name given and the registered one are, in percent; 100 where there is none to compare with
     */
    public record Registered(RegisterAnswer.Standing standing, int nameLikeness) {

        /** Nothing could be asked. */
        public static final Registered NOTHING = new Registered(RegisterAnswer.Standing.NOT_AVAILABLE, PERCENT);

        /** What an answer says about a number, for a body that calls itself so. */
        public static Registered of(RegisterAnswer answer, String number, String name) {
            int likeness = answer.body(number)
                    .map(body -> BodyName.of(body.name()).likeness(BodyName.of(name)))
                    .map(alike -> (int) Math.round(alike * PERCENT))
                    .orElse(PERCENT);
            return new Registered(answer.standing(number), likeness);
        }
    }

    private static final int PERCENT = 100;
}
