package dev.madoguchi.telework.control;

import dev.madoguchi.language.entity.FileText;
import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, whichever of the two encodings of Japanese offices it came in: UTF-8 with or without a byte order mark, or
 * windows-31j. What is valid UTF-8 is UTF-8; Japanese text in windows-31j practically never is.
 */
final class PlanFileText {

    private static final int KILOBYTE = 1024;

    private final String text;
    private final List<String> lines;

    private PlanFileText(String text) {
        this.text = text;
        this.lines = Arrays.asList(text.split("\r\n|\n|\r", -1));
    }

    /**
     * Reads it.
     *
     * @throws PlanFileEmpty if there is nothing
     * @throws PlanFileTooLarge if it is larger or longer than any plan
     * @throws PlanFileEncodingUnknown if it is neither
     */
    static PlanFileText of(byte[] content) {
        if (content.length > PlanFileTooLarge.MOST_KILOBYTES * KILOBYTE) {
            throw new PlanFileTooLarge();
        }
        String plain = FileText.read(content).orElseThrow(PlanFileEncodingUnknown::new);
        if (plain.isBlank()) {
            throw new PlanFileEmpty();
        }
        PlanFileText read = new PlanFileText(plain);
        if (read.lines.size() > PlanFileTooLarge.MOST_LINES + 1) {
            throw new PlanFileTooLarge();
        }
        return read;
    }

    /** All of it, without the byte order mark. */
    String all() {
        return text;
    }

    /** The lines from {@code first} to {@code last}, from 1, as they stand. */
    String lines(int first, int last) {
        int end = Math.min(Math.max(first, last), lines.size());
        return first > lines.size() ? "" : String.join("\n", lines.subList(first - 1, end));
    }

    /** How many lines there are; the empty one after the last line break is none. */
    int count() {
        return lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
    }
}
