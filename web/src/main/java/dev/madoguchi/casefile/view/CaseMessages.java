package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.casefile.entity.Correspondence;
import dev.madoguchi.casefile.entity.Message;
import dev.madoguchi.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What applicant and office wrote to each other about the case of the page, and the next message. */
@Named
@RequestScoped
public class CaseMessages {

    @Inject
    private Messages messages;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Notices notices;

    private String id = UUID.randomUUID().toString();
    private String text;
    private Correspondence correspondence;

    /** Sends what was typed, with the documents chosen for it. */
    public String send() {
        messages.send(caseInAddress.id(), CaseInAddress.idOf(id, Message.class), text);
        notices.tell("casefile_messages.text.sent");
        return caseInAddress.again();
    }

    /** What was written so far, oldest first. */
    public List<MessageLine> getLines() {
        Correspondence read = correspondence();
        return read.messages().stream()
                .map(message ->
                        new MessageLine(message, read.fresh().contains(message.id()), message.side() == read.side()))
                .toList();
    }

    /** Whether the reader may write. */
    public boolean isWritable() {
        return correspondence().writable();
    }

    private Correspondence correspondence() {
        if (correspondence == null) {
            correspondence = messages.read(caseInAddress.id());
        }
        return correspondence;
    }

    /** The id of the message being written: pressed twice, it is still one message. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /**
     * One message as the reader sees it.
     *
     * @param fresh whether the reader's side sees it for the first time
     * @param own whether the reader's side wrote it
     */
    public record MessageLine(Message message, boolean fresh, boolean own) {
        /** For expressions. */
        public Message getMessage() {
            return message;
        }

        /** For expressions. */
        public boolean isFresh() {
            return fresh;
        }

        /** For expressions. */
        public boolean isOwn() {
            return own;
        }
    }
}
