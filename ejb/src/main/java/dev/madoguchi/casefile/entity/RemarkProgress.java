package dev.madoguchi.casefile.entity;

/**
 * A remark that the applicant has now, and what became of it so far.
 *
 * @param remark as it was asked, with what was said to it
 * @param now how the answer stands now
 */
public record RemarkProgress(Remark remark, RecordedAnswer now) {

    /** The greatest number of characters of what an applicant says to a remark. */
    public static final int LONGEST_REPLY = 500;

    /** Whether the answer is another one by now. */
    public boolean isChanged() {
        return !now.equals(remark.answerBefore().orElse(now));
    }

    /** Whether nothing was done about it: the answer is as it was, and nothing was said. */
    public boolean isUntouched() {
        return !isChanged() && remark.reply().isEmpty();
    }
}
