package dev.madoguchi.casefile.entity;

import dev.madoguchi.organisation.entity.MyNumber;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept and offered again: without folders, without what nobody sees, composed (NFC, so that
 * ガ is one character whatever system the file comes from), at most {@value #LONGEST} characters, and with an ending that
 * says what the file is.
 *
 * @param value the name, never empty
 */
public record DocumentName(String value) {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "file";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern SPECIAL = Pattern.compile("[<>\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    /**
     * The name for a file of this kind.
     *
     * @param given as the browser named it; may be {@code null}
     * @throws DocumentNameHoldsMyNumber if it contains what may be an individual number
     */
    public static DocumentName of(String given, DocumentType type) {
        String name = cleaned(given);
        if (MyNumber.occursIn(name)) {
            throw new DocumentNameHoldsMyNumber();
        }
        String ending = "." + type.extensions().get(0);
        return new DocumentName(type.isNameOf(name) ? shortened(name) : shortened(name, ending));
    }

    /** The name without the ending that it does not deserve. */
    static String cleaned(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = SPECIAL.matcher(name).replaceAll("_");
        name = SPACES.matcher(name).replaceAll(" ");
        name = DOTS_AROUND.matcher(name).replaceAll("");
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        return shortened(name.substring(0, dot), name.substring(dot));
    }

    private static String shortened(String stem, String ending) {
        int longest = LONGEST - ending.length();
        int characters = stem.codePointCount(0, stem.length());
        String kept = characters <= longest ? stem : stem.substring(0, stem.offsetByCodePoints(0, longest));
        return (kept.isEmpty() ? NAMELESS : kept) + ending;
    }
}
