package dev.madoguchi.operator.view;

import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterImport;
import dev.madoguchi.organisation.entity.RegisterImportState;
import java.time.Instant;

/** A line of the list of imports. */
public record ImportRow(RegisterImport item, Instant now) {

    /** How far it is, as of now. */
    public RegisterImportState state() {
        return item.state(now);
    }

    /** Why it stopped, as the failure that was told to the one who sent the file; {@code null} where that is not known. */
    public RegisterFileUnusable trouble() {
        return item.trouble()
                .map(trouble ->
                        new RegisterFileUnusable(trouble, item.troubleLine().orElse(0L)))
                .orElse(null);
    }

    /** In whole megabytes. */
    public long megabytes() {
        return (item.fileSize() + 999_999) / 1_000_000;
    }
}
