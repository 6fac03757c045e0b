package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.DocumentCutOff;
import dev.madoguchi.casefile.entity.DocumentEmpty;
import dev.madoguchi.casefile.entity.DocumentInfected;
import dev.madoguchi.casefile.entity.DocumentName;
import dev.madoguchi.casefile.entity.DocumentScanMissing;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.DocumentTypeRefused;
import dev.madoguchi.casefile.entity.ExaminedFile;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at a file before anything of it is kept: what it is, whether it is whole, whether it does harm. */
@ApplicationScoped
public class DocumentExamination {

    private static final Logger LOG = System.getLogger(DocumentExamination.class.getName());

    /** What becomes of a file while the scanner does not answer. */
    public enum ScannerDown {
        /** It is refused. */
        REFUSE,
        /** It is kept, and nobody can open it until the scanner has looked at it. */
        QUARANTINE
    }

    private FileTypes types;
    private Pictures pictures;
    private VirusScanner scanner;
    private ScannerDown scannerDown;

    /** For CDI. */
    protected DocumentExamination() {}

    /** An examination that asks these. */
    @Inject
    public DocumentExamination(
            FileTypes types,
            Pictures pictures,
            VirusScanner scanner,
            @ConfigProperty(name = "madoguchi.scanner.when-down") ScannerDown scannerDown) {
        this.types = types;
        this.pictures = pictures;
        this.scanner = scanner;
        this.scannerDown = scannerDown;
    }

    /**
     * Examines a file.
     *
     * @throws DocumentEmpty if it has no content
     * @throws DocumentTypeRefused if it is of none of the accepted kinds, or of another than its name says
     * @throws DocumentInfected if it has a virus
     * @throws DocumentScanMissing if nobody can look for viruses now and that is required
     */
    public ExaminedFile examine(IncomingFile file, Set<DocumentType> accepted) {
        if (file.size() == 0) {
            throw new DocumentEmpty();
        }
        try {
            DocumentType type = typeOf(file, accepted);
            DocumentName name = DocumentName.of(file.name(), type);
            if (type.isImage()) {
                pictures.require(file);
            }
            return new ExaminedFile(name, type, file.size(), digest(file), scan(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DocumentType typeOf(IncomingFile file, Set<DocumentType> accepted) throws IOException {
        String name = file.name() == null ? "" : file.name();
        Optional<DocumentType> promised = Stream.of(DocumentType.values())
                .filter(type -> type.isNameOf(name))
                .findFirst();
        return types.of(file)
                .filter(accepted::contains)
                .filter(type -> promised.isEmpty() || promised.get() == type)
                .orElseThrow(() -> new DocumentTypeRefused(accepted, promised.isPresent()));
    }

    private static String digest(IncomingFile file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = file.content().open();
                OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (content.transferTo(sum) != file.size()) {
                throw new DocumentCutOff();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private ScanResult scan(IncomingFile file) {
        try {
            ScanResult result = scanner.scan(file.content());
            if (result == ScanResult.INFECTED) {
                throw new DocumentInfected();
            }
            return result;
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "The virus scanner does not answer: {0}", silent.toString());
            if (scannerDown == ScannerDown.REFUSE) {
                throw new DocumentScanMissing();
            }
            return ScanResult.WAITING;
        }
    }
}
