package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a file, whichever of the two encodings of Japanese offices it came in: UTF-8 with or without a byte order mark, or
 * windows-31j. What is valid UTF-8 is UTF-8; Japanese text in windows-31j practically never is.
 */
final class PlanFileText {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
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
        String text = Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> decode(content, charset).stream())
                .findFirst()
                .orElseThrow(PlanFileEncodingUnknown::new);
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new PlanFileEmpty();
        }
        if (plain.indexOf('\0') >= 0) {
            throw new PlanFileEncodingUnknown();
        }
        PlanFileText read = new PlanFileText(plain);
        if (read.lines.size() > PlanFileTooLarge.MOST_LINES + 1) {
            throw new PlanFileTooLarge();
        }
        return read;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
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
