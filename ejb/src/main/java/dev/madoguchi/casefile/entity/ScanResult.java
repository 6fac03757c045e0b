package dev.madoguchi.casefile.entity;

/** What is known about viruses in a document. */
public enum ScanResult {
    /** No scanner is set up: nobody has looked. */
    NOT_SCANNED,
    /** A scanner found nothing. */
    CLEAN,
    /** The scanner did not answer; nobody can open the document until it has. */
    WAITING,
    /** A virus was found afterwards; the file is gone, its name stays. */
    INFECTED
}
