package dev.madoguchi.casefile.entity;

/**
 * What was found out about a file that may be kept.
 *
 * @param name cleaned
 * @param type what it really is
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 * @param scan whether viruses were looked for
 */
public record ExaminedFile(DocumentName name, DocumentType type, long size, String sha256, ScanResult scan) {}
