package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.faces.Language;
import dev.madoguchi.servicer.entity.Servicer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says in the reader's language what a notice says, and who receives. */
@RequestScoped
public class NoticeWords {

    @Inject
    private Language language;

    /** The words of a notice. */
    public NoticeText of(Notice notice) {
        return notice.text(language.getCurrent());
    }

    /** Who receives: the name of a servicer, or which servicers. */
    public String recipient(Notice notice, Optional<Servicer> servicer) {
        return servicer.map(one -> one.name(language.getCurrent())).orElseGet(() -> everyOfKind(notice));
    }

    /** The same with the address. */
    public String recipientWithAddress(Notice notice, Optional<Servicer> servicer) {
        return servicer.map(one -> language.format(
                        "visitor_consent.text.recipient",
                        one.name(language.getCurrent()),
                        one.address(language.getCurrent())))
                .orElseGet(() -> everyOfKind(notice));
    }

    private String everyOfKind(Notice notice) {
        return language.format(
                "visitor_consent.text.every",
                notice.content().recipient().kind().orElseThrow());
    }
}
