package dev.madoguchi.access;

import dev.madoguchi.casefile.boundary.CaseContacts;
import dev.madoguchi.casefile.boundary.CaseNotes;
import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of {@code casefile} for documents, messages and notes. */
final class PapersAccess {

    private static final String[] READERS = {
        Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR
    };
    private static final String[] WRITERS = {
        Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR
    };

    /** Whoever may add it hears that it is empty. */
    private static final IncomingFile EMPTY = new IncomingFile("空.pdf", 0, InputStream::nullInputStream);

    private PapersAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(documents(), messages(), notes(), contacts())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<CaseContacts> contacts() {
        return AccessRules.of(CaseContacts.class)
                .method("correct", (contacts, records) -> {
                    contacts.correct(records.caseInReview(), "soumu@example.jp");
                    return null;
                })
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsNotFound();
    }

    private static AccessRules<Documents> documents() {
        return AccessRules.of(Documents.class)
                .method(
                        "allowance",
                        (documents, records) -> documents.allowance(records.caseInReview(), DocumentPurpose.MESSAGE))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method(
                        "add",
                        (documents, records) -> documents.add(
                                records.caseInReview(), new DocumentPlace(DocumentPurpose.MESSAGE, ""), EMPTY))
                .forRoles(WRITERS)
                .foreignIsNotFound()
                .method("of", (documents, records) -> documents.of(records.caseInReview()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("open", (documents, records) -> documents.open(records.document()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("piece", (documents, records) -> documents.piece(records.document(), 0))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("remove", (documents, records) -> {
                    documents.remove(records.document());
                    return null;
                })
                .forRoles(WRITERS)
                .foreignIsNotFound();
    }

    private static AccessRules<Messages> messages() {
        return AccessRules.of(Messages.class)
                .method("read", (messages, records) -> messages.read(records.caseInReview()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("send", (messages, records) -> {
                    messages.send(records.caseInReview(), UUID.randomUUID(), "お問い合わせの件です。");
                    return null;
                })
                .forRoles(WRITERS)
                .foreignIsNotFound()
                .method("unread", (messages, records) -> messages.unread(List.of(records.caseInReview())))
                .forRoles(WRITERS)
                .foreignIsHidden(
                        Person.COMPANY2, (answer, records) -> ((Map<?, ?>) answer).containsKey(records.caseInReview()));
    }

    private static AccessRules<CaseNotes> notes() {
        return AccessRules.of(CaseNotes.class)
                .method("of", (notes, records) -> notes.of(records.caseInReview()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("add", (notes, records) -> {
                    notes.add(records.caseInReview(), UUID.randomUUID(), "電話で確認済み。");
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound();
    }
}
