package dev.madoguchi.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be handed in, by the settings {@code madoguchi.document.*}. */
@ApplicationScoped
public class DocumentSettings {

    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "madoguchi.document.file-megabytes")
    private int fileMegabytes;

    @Inject
    @ConfigProperty(name = "madoguchi.document.case-megabytes")
    private int caseMegabytes;

    @Inject
    @ConfigProperty(name = "madoguchi.document.case-files")
    private int caseFiles;

    /** For CDI. */
    protected DocumentSettings() {}

    /** Limits of a test. */
    DocumentSettings(int fileMegabytes, int caseMegabytes, int caseFiles) {
        this.fileMegabytes = fileMegabytes;
        this.caseMegabytes = caseMegabytes;
        this.caseFiles = caseFiles;
    }

    /** The greatest size of one file, in bytes. */
    public long fileBytes() {
        return fileMegabytes * MEBIBYTE;
    }

    /** The greatest size of all files of a case together, in bytes. */
    public long caseBytes() {
        return caseMegabytes * MEBIBYTE;
    }

    /** The greatest number of files of a case. */
    public int caseFiles() {
        return caseFiles;
    }
}
