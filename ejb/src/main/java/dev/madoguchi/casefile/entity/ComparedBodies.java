package dev.madoguchi.casefile.entity;

import dev.madoguchi.organisation.entity.Comparison;
import dev.madoguchi.organisation.entity.LikenessReason;
import dev.madoguchi.organisation.entity.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * The body of a case and another one, side by side.
 *
 * @param mine the body of the case, with what the case says about it
 * @param other the other one, with what its newest case says that the caller may read
 * @param reasons why they may be the same
 * @param judgement what somebody judged about them
 */
public record ComparedBodies(Side mine, Side other, List<LikenessReason> reasons, Optional<Comparison> judgement) {

    /**
     * One of the two.
     *
     * @param cases those of the body that the caller may read, the newest first
     * @param traits what the first of them says
     */
    public record Side(Organisation body, List<Casefile> cases, List<CaseTrait> traits) {}
}
