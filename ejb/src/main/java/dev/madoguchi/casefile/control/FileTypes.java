package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.IncomingFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/** Recognises what a file is by its first bytes. What it is called only tells one text from another. */
@ApplicationScoped
public class FileTypes {

    private static final int LOOKED_AT = 64 * 1024;

    /** What Tika says of text in an encoding of its own liking, and of text in windows-31j. */
    private static final Set<String> PERHAPS_TEXT = Set.of("text/plain", "application/octet-stream");

    private final Tika tika = new Tika();

    /** The kind of the file; none if it is of no kind that is kept. */
    public Optional<DocumentType> of(IncomingFile file) throws IOException {
        byte[] beginning = beginning(file);
        String found = tika.detect(beginning);
        if (PERHAPS_TEXT.contains(found) && isNamedTable(file) && isText(beginning)) {
            return Optional.of(DocumentType.CSV);
        }
        return Stream.of(DocumentType.values())
                .filter(type -> type.mediaType().equals(found))
                .findFirst();
    }

    private static boolean isNamedTable(IncomingFile file) {
        return file.name() != null && DocumentType.CSV.isNameOf(file.name());
    }

    /** In every encoding that tables come in, a control character is no part of a text. */
    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return true;
    }

    private static byte[] beginning(IncomingFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            return content.readNBytes(LOOKED_AT);
        }
    }
}
