package dev.madoguchi.agency.endpoint;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;

/**
 * The list that an agency has sent and not confirmed yet. It lies in the memory of this session only, and goes with it: nothing of it is kept
 * anywhere, so there is nothing to seal and nothing to delete.
 */
@SessionScoped
public class ListInHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient byte[] content;

    /** Takes a file instead of the one before. */
    public void take(byte[] file) {
        content = file.clone();
    }

    /** Puts it away. */
    public void drop() {
        content = null;
    }

    /** The file as it came. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }
}
