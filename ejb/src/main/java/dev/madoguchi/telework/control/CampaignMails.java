package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import dev.madoguchi.notification.control.Outbox;
import dev.madoguchi.telework.entity.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to bodies with a draft about its campaign: where the draft says, otherwise at the address of the one who began it. */
@ApplicationScoped
public class CampaignMails {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private People people;

    @Inject
    private Wording wording;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "madoguchi.url", defaultValue = "http://localhost:8080")
    private String url;

    /**
     * Posts a mail.
     *
     * @param template names its texts
     * @param day the day it is about
     */
    void post(String template, Campaign campaign, UUID caseId, LocalDate day) {
        Casefile casefile = casefiles.require(caseId);
        Optional<Account> author = people.find(casefile.createdBy());
        Locale language = Texts.everywhere(author.flatMap(Account::language).orElse(Texts.REFERENCE));
        outbox.post(
                template,
                caseId,
                casefile.contactEmail().or(() -> author.flatMap(Account::email)).orElse(null),
                language,
                casefile.contactName()
                        .or(() -> author.map(Account::displayName))
                        .orElseGet(casefile::subject),
                campaign.name(language),
                wording.of(language, day),
                url + "/telework/sections.xhtml?case=" + caseId);
    }
}
