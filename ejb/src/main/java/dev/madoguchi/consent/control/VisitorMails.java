package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Wording;
import dev.madoguchi.notification.control.Outbox;
import dev.madoguchi.visitor.control.VisitorRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells visitors, or whoever keeps their record, by mail, in their language, what happened to a consent: which one it is stands in the mail by the title of its notice,
 * everything else is read after signing in.
 */
@ApplicationScoped
public class VisitorMails {

    private static final String CONSENTS = "/visitor/consents.xhtml";

    @Inject
    private VisitorRepository visitors;

    @Inject
    private NoticeRepository notices;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Wording wording;

    @Inject
    @ConfigProperty(name = "madoguchi.url", defaultValue = "http://localhost:8080")
    private String url;

    /** The texts are those of the template: {0} is the title of the notice, {1} the page, {2} until when it lasts. */
    public void tell(String template, Consent consent) {
        Optional<Account> account =
                visitors.require(consent.visitor()).account().flatMap(people::find);
        account.flatMap(Account::email).ifPresent(address -> {
            Locale language = account.flatMap(Account::language).orElse(consent.language());
            outbox.post(
                    template,
                    null,
                    address,
                    language,
                    notices.require(consent.notice()).text(language).title(),
                    url + CONSENTS,
                    wording.of(language, consent.expiresAt().orElse(null)));
        });
    }
}
