package dev.madoguchi.casefile.entity;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are kept. Nothing that a browser would run is among them. */
public enum DocumentType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    /** A table as text; in which encoding is not known. */
    CSV("text/csv", false, "csv");

    private final String mediaType;
    private final boolean showable;
    private final List<String> extensions;

    DocumentType(String mediaType, boolean showable, String... extensions) {
        this.mediaType = mediaType;
        this.showable = showable;
        this.extensions = List.of(extensions);
    }

    /** As it is named on the wire. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether browsers show it by themselves. */
    public boolean isShowable() {
        return showable;
    }

    /** Whether it is a picture. */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** How names of such files end, the usual ending first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether the name of a file ends like those of this kind. */
    public boolean isNameOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
