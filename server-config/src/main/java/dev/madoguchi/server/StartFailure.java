package dev.madoguchi.server;

/** Why the local server cannot run, as one sentence for the person who started it. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure that explains itself. */
    public StartFailure(String sentence) {
        super(sentence);
    }

    /** A failure with what lies behind it. */
    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
