package dev.madoguchi.audit.view;

import dev.madoguchi.audit.boundary.AuditEntries;
import dev.madoguchi.audit.entity.AuditEntry;
import dev.madoguchi.audit.entity.AuditFilter;
import dev.madoguchi.audit.entity.AuditPage;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Who did what, when. */
@Named
@RequestScoped
public class EntriesBacking {

    private static final int SIZE = 50;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private String reference;
    private String body;
    private String who;
    private String from;
    private String until;
    private int page = 1;
    private AuditPage found;

    @Inject
    private AuditEntries entries;

    @Inject
    private Language language;

    /** The entries of this page of the list. */
    public List<AuditEntry> getEntries() {
        return found().entries();
    }

    /** The name of whoever acted, as far as it is known. */
    public String nameOf(AuditEntry entry) {
        if (Caller.SYSTEM.equals(entry.actor())) {
            return language.format("audit_entries.text.system");
        }
        return found().names().getOrDefault(entry.actor(), entry.actor());
    }

    /** When it was done, to the second, in Japan. */
    public String timeOf(AuditEntry entry) {
        return language.format(
                "audit_entries.text.at",
                language.show(LocalDate.ofInstant(entry.at(), JapanClock.ZONE)),
                SECONDS.format(entry.at().atZone(JapanClock.ZONE)));
    }

    /** The roles whoever acted held then. */
    public String rolesOf(AuditEntry entry) {
        return entry.actorRoles().stream()
                .map(role -> language.format("role." + role))
                .collect(Collectors.joining(language.format("format.separator")));
    }

    /** What was done, in words. */
    public String actionOf(AuditEntry entry) {
        String words = language.optional("fact." + entry.action());
        return words == null ? entry.action() : words;
    }

    /** The number of the case it was done to; a draft has none, and the beginning of its id tells it from others. */
    public String referenceOf(AuditEntry entry) {
        return entry.caseId()
                .map(id -> found().references()
                        .getOrDefault(
                                id,
                                language.format(
                                        "audit_entries.text.draft",
                                        id.toString().substring(0, 8))))
                .orElse("");
    }

    /** The record it is about by the beginning of its id, where neither a case nor a body nor a person says it better. */
    public String recordOf(AuditEntry entry) {
        boolean said = entry.caseId().isPresent()
                || entry.body().isPresent()
                || entry.person().isPresent();
        return said
                ? ""
                : entry.recordId()
                        .map(id -> language.format(
                                "audit_entries.text.record", id.toString().substring(0, 8)))
                        .orElse("—");
    }

    /** The body it was done to, by its name; empty where it is about none. */
    public String bodyOf(AuditEntry entry) {
        return entry.body()
                .map(id -> found().bodies().getOrDefault(id, id.toString()))
                .orElse("");
    }

    /** Whose membership or request it was, by name; empty where it is about nobody. */
    public String personOf(AuditEntry entry) {
        return entry.person()
                .map(subject -> found().names().getOrDefault(subject, subject))
                .orElse("");
    }

    /** How many match in all. */
    public long getTotal() {
        return found().total();
    }

    /** How many pages that makes. */
    public int getPages() {
        return pagesOf(found());
    }

    private AuditPage found() {
        if (found == null) {
            AuditFilter filter = new AuditFilter(
                    ListAddress.text(reference),
                    ListAddress.text(body),
                    ListAddress.text(who),
                    ListAddress.day(from).orElse(null),
                    ListAddress.day(until).orElse(null));
            found = entries.page(filter, (page - 1) * SIZE, SIZE);
            if (page > pagesOf(found)) {
                page = pagesOf(found);
                found = entries.page(filter, (page - 1) * SIZE, SIZE);
            }
        }
        return found;
    }

    private static int pagesOf(AuditPage found) {
        return ListAddress.pages(found.total(), SIZE);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The name or the corporate number of a body. */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The name of somebody who acted, or whom it is about. */
    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    /** The number of this page of the list, of which there is one. */
    public String getPage() {
        found();
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
