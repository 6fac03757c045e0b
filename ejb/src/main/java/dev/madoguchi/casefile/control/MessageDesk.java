package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseNote;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Correspondence;
import dev.madoguchi.casefile.entity.Message;
import dev.madoguchi.casefile.entity.MessageSent;
import dev.madoguchi.casefile.entity.NoteAdded;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writing and reading of what belongs to a case: messages between its sides, and notes within the office. */
@ApplicationScoped
public class MessageDesk {

    @Inject
    private MessageRepository messages;

    @Inject
    private DocumentRepository documents;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** What was written; what the caller's side had not read counts as read from now on. */
    public Correspondence read(Casefile casefile) {
        ActorKind side = access.side(casefile);
        List<Message> all = messages.messages(casefile.id());
        Set<UUID> fresh = all.stream()
                .filter(message -> message.isUnreadBy(side))
                .map(Message::id)
                .collect(Collectors.toSet());
        messages.markRead(fresh, clock.now());
        return new Correspondence(all, fresh, access.isParty(casefile) && casefile.isOpenForMessages(), side);
    }

    /** Sends a message with what its author chose to go with it. */
    public void send(Casefile casefile, UUID id, String text) {
        if (!casefile.isOpenForMessages()) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        Optional<Message> known = messages.message(id);
        if (known.isPresent()) {
            requireOwn(casefile, known.get().caseId(), known.get().author());
            return;
        }
        ActorKind side = access.side(casefile);
        messages.add(new Message(id, casefile.id(), side, text, author()));
        documents.unsent(casefile.id(), caller.subject()).forEach(document -> document.sendWith(id));
        facts.fire(new MessageSent(casefile.id(), id, side));
    }

    /** Keeps a note. */
    public void note(Casefile casefile, UUID id, String text) {
        Optional<CaseNote> known = messages.note(id);
        if (known.isPresent()) {
            requireOwn(casefile, known.get().caseId(), known.get().author());
            return;
        }
        messages.add(new CaseNote(id, casefile.id(), text, author()));
        facts.fire(new NoteAdded(casefile.id(), id));
    }

    /** An id that somebody else used, or the caller for another case, is none for the caller. */
    private void requireOwn(Casefile casefile, UUID caseId, String author) {
        if (!casefile.id().equals(caseId) || !caller.subject().equals(author)) {
            throw new NotFound(Message.class, casefile.id());
        }
    }

    private Author author() {
        return new Author(caller.subject(), caller.name(), clock.now());
    }
}
