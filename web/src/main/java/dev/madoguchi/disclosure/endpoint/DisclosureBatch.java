package dev.madoguchi.disclosure.endpoint;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Several calls at once; each is answered by itself.
 *
 * @param calls twenty at most
 */
@Schema(name = "DisclosureBatch", description = "Several calls at once, each with a key of its own")
public record DisclosureBatch(List<DisclosureCall> calls) {

    /** The most calls of a batch. */
    static final int MOST = 20;
}
