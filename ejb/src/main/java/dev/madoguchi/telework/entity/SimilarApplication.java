package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.Casefile;
import java.util.Objects;

/**
 * Another live application of the same campaign that may be the same one twice: shown beside the one under review.
 *
 * @param casefile its case
 * @param application what it says
 * @param sameNumber whether the corporate number is the same
 * @param sameName whether the name is the same
 */
public record SimilarApplication(Casefile casefile, Application application, boolean sameNumber, boolean sameName) {

    /** What {@code other}, the content of {@code casefile}, has in common with {@code one}. */
    public static SimilarApplication of(Application one, Casefile casefile, Application other) {
        OrganisationSection body = one.organisation();
        OrganisationSection otherBody = other.organisation();
        return new SimilarApplication(
                casefile,
                other,
                body.getCorporateNumber() != null && body.getCorporateNumber().equals(otherBody.getCorporateNumber()),
                Objects.equals(body.getName(), otherBody.getName()));
    }
}
