package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import java.util.UUID;

/** The addresses of documents. They carry identifiers only: what a file is called never appears in one. */
public final class DocumentAddress {

    /** Where files are sent to: {@code /<case>/<purpose>/<slot>}. */
    static final String UPLOAD = "/casefile/upload";

    /** Where files are read: {@code /<document>}, {@code /<document>/show}, {@code /<document>/remove}. */
    static final String DOCUMENT = "/casefile/document";

    /** The end of an address at which a file is shown. */
    public static final String SHOW = "show";

    static final String REMOVE = "remove";

    private DocumentAddress() {}

    /** Where files for a place in a case are sent to, within the application. */
    public static String upload(UUID caseId, DocumentPlace place) {
        return UPLOAD + "/" + caseId + "/" + place.purpose() + "/" + place.slot();
    }

    /** Where a document is downloaded. */
    public static String download(Document document) {
        return DOCUMENT + "/" + document.id();
    }

    /** Where a document is shown by the browser itself. */
    public static String show(UUID document) {
        return DOCUMENT + "/" + document + "/" + SHOW;
    }

    /** Where taking a document out is asked for. */
    public static String remove(Document document) {
        return download(document) + "/" + REMOVE;
    }

    /** A part of what follows the fixed part of an address, counted from 0; empty where there is none. */
    public static String part(String pathInfo, int number) {
        String[] parts = pathInfo == null ? new String[0] : pathInfo.split("/", -1);
        return number + 1 < parts.length ? parts[number + 1] : "";
    }

    /** An identifier out of an address. */
    public static UUID id(String part) throws NoSuchAddress {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException none) {
            throw new NoSuchAddress();
        }
    }

    /** The place that an address names. */
    static DocumentPlace place(String pathInfo) throws NoSuchAddress {
        try {
            return new DocumentPlace(DocumentPurpose.valueOf(part(pathInfo, 1)), part(pathInfo, 2));
        } catch (IllegalArgumentException none) {
            throw new NoSuchAddress();
        }
    }

    /** The address names nothing there could be. */
    public static final class NoSuchAddress extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
