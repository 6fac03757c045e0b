package dev.madoguchi.language.entity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** A text as the programs of Japanese offices write it into a file: UTF-8, with or without byte order mark, or windows-31j. */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /** The text without byte order mark; empty where it is in neither encoding, or no text. */
    public static Optional<String> read(byte[] content) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> decode(content, charset).stream())
                .findFirst()
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0);
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
}
