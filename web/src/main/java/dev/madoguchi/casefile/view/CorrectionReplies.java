package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.CorrectionAnswers;
import dev.madoguchi.casefile.entity.RemarkProgress;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What an applicant did about each remark, and what they say to it in words; saved as it is typed. */
@Named
@ViewScoped
public class CorrectionReplies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CorrectionAnswers answers;

    @Inject
    private transient CaseInAddress caseInAddress;

    private transient List<Reply> all;

    /** One for each remark, in the order of the form. */
    public List<Reply> getAll() {
        if (all == null) {
            all = answers.progress(caseInAddress.id()).stream().map(Reply::new).toList();
        }
        return all;
    }

    /** The remarks about which nothing was done so far. */
    public List<Reply> getUntouched() {
        return getAll().stream()
                .filter(reply -> !reply.progress.isChanged() && reply.words().isBlank())
                .toList();
    }

    /** Saves what was typed. Where somebody else said something there meanwhile, it is shown first. */
    public void save() {
        for (Reply reply : getAll()) {
            if (!reply.words().equals(reply.seen)) {
                save(reply);
            }
        }
    }

    private void save(Reply reply) {
        try {
            answers.reply(caseInAddress.id(), reply.field(), reply.seen, reply.text);
        } catch (StaleForm changed) {
            answers.progress(caseInAddress.id()).stream()
                    .filter(now -> now.remark().field().equals(reply.field()))
                    .forEach(reply::overtaken);
            throw changed;
        }
        reply.saved();
    }

    /** What is said to one remark. */
    public static class Reply {

        private final RemarkProgress progress;
        private String seen;
        private String overtakenBy;

        @PlainText(max = RemarkProgress.LONGEST_REPLY, lines = true)
        @NoMyNumber
        private String text;

        Reply(RemarkProgress progress) {
            this.progress = progress;
            this.seen = progress.remark().reply().orElse("");
            this.text = seen;
        }

        private String field() {
            return progress.remark().field();
        }

        private String words() {
            return text == null ? "" : text;
        }

        private void saved() {
            seen = words().isBlank() ? "" : words();
            overtakenBy = null;
        }

        private void overtaken(RemarkProgress now) {
            seen = now.remark().reply().orElse("");
            overtakenBy = seen;
        }

        /** The remark, and how the answer stands. */
        public RemarkProgress getProgress() {
            return progress;
        }

        /** What somebody else said there meanwhile; {@code null} where nobody did. */
        public String getOvertakenBy() {
            return overtakenBy;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
