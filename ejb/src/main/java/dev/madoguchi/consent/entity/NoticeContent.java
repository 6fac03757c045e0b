package dev.madoguchi.consent.entity;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a notice says, as it is published and hashed.
 *
 * @param purposeCode the lasting name of the purpose
 * @param recipient who receives
 * @param legalBasis on what
 * @param retentionDays how many days the recipient keeps it
 * @param validity from when the days of a consent are counted
 * @param validityDays how many days a consent lasts
 * @param withdrawalMethod how it is withdrawn: a page of this application
 * @param material whether those who agreed to the revision before have to be asked again
 * @param effectiveFrom from when it is what visitors are asked
 * @param attributes the codes of the attributes; {@code true} for those without which the purpose makes no sense
 * @param texts the words by language tag
 */
public record NoticeContent(
        String purposeCode,
        Recipient recipient,
        LegalBasis legalBasis,
        int retentionDays,
        Validity validity,
        int validityDays,
        String withdrawalMethod,
        boolean material,
        Instant effectiveFrom,
        Map<String, Boolean> attributes,
        Map<String, NoticeText> texts) {

    public NoticeContent {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        texts = Map.copyOf(texts);
    }
}
