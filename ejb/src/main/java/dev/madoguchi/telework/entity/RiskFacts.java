package dev.madoguchi.telework.entity;

/**
 * What the risk table is asked about a submitted registration.
 *
 * @param hasCorporateNumber whether a valid corporate number identifies the body
 * @param sameNumber how many other live registrations of the campaign have the same number
 * @param sameName how many other live registrations of the campaign have the same name
 * @param specialCategory whether it would be listed as specially cooperating
 * @param greatestHeadcount how many people telework on the fullest day
 * @param staffTotal how many work there
 */
public record RiskFacts(
        boolean hasCorporateNumber,
        long sameNumber,
        long sameName,
        boolean specialCategory,
        int greatestHeadcount,
        int staffTotal) {}
