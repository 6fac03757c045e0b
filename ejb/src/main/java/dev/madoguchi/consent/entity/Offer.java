package dev.madoguchi.consent.entity;

import dev.madoguchi.servicer.entity.Servicer;
import java.util.Optional;

/**
 * What a visitor is asked at this moment, and what they answered.
 *
 * @param asked the notice in effect
 * @param answer the consent that is not over, if there is one
 * @param agreed the notice that was agreed to, where that is another one than the one in effect
 * @param servicer who receives, where it is one and not every one of a kind
 */
public record Offer(Notice asked, Optional<Consent> answer, Optional<Notice> agreed, Optional<Servicer> servicer) {

    /** Whether the visitor agreed to an earlier revision, and the one in effect asks something else. */
    public boolean isRevised() {
        return agreed.isPresent() && answer.filter(Consent::isGiven).isPresent();
    }
}
