package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeContent;
import dev.madoguchi.consent.entity.NoticeHash;
import dev.madoguchi.consent.entity.NoticeIncomplete;
import dev.madoguchi.consent.entity.NoticeIncomplete.Reason;
import dev.madoguchi.consent.entity.NoticePublished;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.entity.Attribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Publishes notices: other domains have their purposes published here, and none otherwise. */
@ApplicationScoped
public class NoticeDesk {

    /** The languages in which every notice speaks. */
    public static final Set<String> LANGUAGES = Set.of("ja", "en", "zh-Hans", "zh-Hant", "ko");

    @Inject
    private NoticeRepository notices;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * Publishes the first notice of a purpose, or the next one; it takes effect when it says, and is never changed.
     *
     * @throws NoticeIncomplete if it cannot be asked like this
     */
    public Notice publish(NoticeContent content) {
        Instant now = clock.now();
        UUID purpose = notices.purpose(content.purposeCode());
        Optional<Notice> before = notices.lockLatest(purpose);
        check(content, before, now);
        int number = before.map(Notice::number).orElse(0) + 1;
        Notice published = new Notice(
                UUID.randomUUID(),
                purpose,
                number,
                before.map(Notice::id),
                NoticeHash.of(content, number, before.map(Notice::hash)),
                now,
                content);
        notices.add(published);
        facts.fire(new NoticePublished(published.id()));
        return published;
    }

    private void check(NoticeContent content, Optional<Notice> before, Instant now) {
        require(!content.attributes().isEmpty(), Reason.NO_ATTRIBUTE);
        Map<String, Attribute> known =
                catalogue.all().stream().collect(Collectors.toMap(Attribute::code, Function.identity()));
        content.attributes().forEach((code, required) -> {
            require(known.containsKey(code), Reason.UNKNOWN_ATTRIBUTE);
            require(!required || !known.get(code).specialCare(), Reason.SPECIAL_CARE_REQUIRED);
        });
        require(content.texts().keySet().containsAll(LANGUAGES), Reason.LANGUAGE_MISSING);
        Instant earliest = before.map(notice -> notice.content().effectiveFrom())
                .filter(now::isBefore)
                .orElse(now);
        require(!content.effectiveFrom().isBefore(earliest), Reason.EFFECTIVE_TOO_EARLY);
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new NoticeIncomplete(otherwise);
        }
    }
}
