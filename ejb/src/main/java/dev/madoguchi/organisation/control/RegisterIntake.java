package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterImport;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a file of the register over while it arrives: each piece in a transaction of its own, together with how far it has come. Nothing
 * of a file is kept whose first line has another layout.
 */
@ApplicationScoped
public class RegisterIntake {

    private static final int PIECE = 2000;

    @Inject
    private RegisterLedger ledger;

    /**
     * Takes it over, from the beginning or from where the same file stopped before.
     *
     * @return how many lines the file has
     * @throws RegisterFileUnusable where it stops being usable; what was before that line is taken over
     */
    public long take(String fileName, long size, InputStream content) {
        RegisterFile file = open(content);
        RegisterContent hash = new RegisterContent();
        Optional<List<String>> line = file.next();
        if (line.isEmpty()) {
            throw new RegisterFileUnusable(RegisterTrouble.EMPTY, 0);
        }
        RegisterImport begun = ledger.begin(fileName, size);
        try {
            line = skip(begun, file, line, hash);
            while (line.isPresent()) {
                line = takePiece(begun.id(), file, line, hash);
            }
            ledger.complete(begun.id());
            return file.lines();
        } catch (RegisterFileUnusable unusable) {
            ledger.interrupt(begun.id(), unusable.trouble(), unusable.line());
            throw unusable;
        }
    }

    private static RegisterFile open(InputStream content) {
        try {
            return new RegisterFile(content);
        } catch (IOException gone) {
            throw new RegisterFileUnusable(RegisterTrouble.CUT_OFF, 1);
        }
    }

    /** Reads past what was taken over before, if it is the same; the line behind it. */
    private static Optional<List<String>> skip(
            RegisterImport begun, RegisterFile file, Optional<List<String>> first, RegisterContent hash) {
        Optional<List<String>> line = first;
        for (long done = 0; done < begun.lines(); done++) {
            hash.add(line.orElseThrow(() -> new RegisterFileUnusable(RegisterTrouble.OTHER_FILE, file.lines())));
            line = file.next();
        }
        if (begun.lines() > 0 && !begun.contentSha256().orElseThrow().equals(hash.soFar())) {
            throw new RegisterFileUnusable(RegisterTrouble.OTHER_FILE, begun.lines());
        }
        return line;
    }

    private Optional<List<String>> takePiece(
            UUID begun, RegisterFile file, Optional<List<String>> first, RegisterContent hash) {
        List<List<String>> piece = new ArrayList<>(PIECE);
        Optional<List<String>> line = first;
        RegisterFileUnusable behind = null;
        while (line.isPresent() && behind == null && piece.size() < PIECE) {
            piece.add(line.get());
            hash.add(line.get());
            try {
                line = file.next();
            } catch (RegisterFileUnusable unusable) {
                behind = unusable;
            }
        }
        ledger.take(begun, piece, hash.soFar());
        if (behind != null) {
            throw behind;
        }
        return line;
    }
}
