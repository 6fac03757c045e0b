package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterLine;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The published file as it arrives, line by line: in UTF-8, with or without a mark at its beginning, or in Shift_JIS as Windows writes it
 * (windows-31j). No more than a line of it is in memory, and a line that never ends is refused.
 */
class RegisterFile {

    private static final int BEGINNING = 64 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int READ_AHEAD = 32 * 1024;
    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final Source source;
    private final Guard guard;
    private final Iterator<CSVRecord> records;
    private long lines;

    RegisterFile(InputStream content) throws IOException {
        source = new Source(content);
        BufferedInputStream beginning = new BufferedInputStream(source, BEGINNING);
        guard = new Guard(beginning, charset(beginning));
        records = CSVParser.builder()
                .setReader(guard)
                .setFormat(CSVFormat.DEFAULT)
                .get()
                .iterator();
    }

    private static Charset charset(BufferedInputStream content) throws IOException {
        content.mark(BEGINNING);
        ByteBuffer bytes = ByteBuffer.wrap(content.readNBytes(BEGINNING - 1));
        content.reset();
        CoderResult result = strict(StandardCharsets.UTF_8)
                .decode(bytes, CharBuffer.allocate(BEGINNING), bytes.limit() < BEGINNING - 1);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many lines were read. */
    long lines() {
        return lines;
    }

    /**
     * The values of the next line; none after the last.
     *
     * @throws RegisterFileUnusable if it has another layout, or cannot be read
     */
    Optional<List<String>> next() {
        try {
            guard.lineBegins();
            if (!records.hasNext()) {
                return Optional.empty();
            }
            List<String> values = records.next().toList();
            lines++;
            if (values.size() != RegisterLine.COLUMNS) {
                throw layout(values.size());
            }
            return Optional.of(values);
        } catch (UncheckedIOException unreadable) {
            throw new RegisterFileUnusable(troubleOf(unreadable.getCause()), lines + 1);
        }
    }

    /** Too few values in the last line of several: the rest of the file is missing. */
    private RegisterFileUnusable layout(int columns) {
        boolean half = lines > 1 && columns < RegisterLine.COLUMNS && source.ended && !records.hasNext();
        return new RegisterFileUnusable(half ? RegisterTrouble.HALF : RegisterTrouble.LAYOUT, lines, columns);
    }

    private RegisterTrouble troubleOf(IOException unreadable) {
        if (source.broken) {
            return RegisterTrouble.CUT_OFF;
        }
        if (unreadable instanceof CharacterCodingException) {
            return RegisterTrouble.ENCODING;
        }
        return source.ended && lines > 0 ? RegisterTrouble.HALF : RegisterTrouble.LAYOUT;
    }

    /** The bytes; it remembers whether they came to their end or broke off. */
    private static final class Source extends FilterInputStream {

        private boolean ended;
        private boolean broken;

        Source(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] piece, int offset, int length) throws IOException {
            try {
                int read = super.read(piece, offset, length);
                ended |= read < 0;
                return read;
            } catch (IOException gone) {
                broken = true;
                throw gone;
            }
        }
    }

    /** The characters; it leaves the mark at the beginning out and sees to it that lines end. */
    private static final class Guard extends InputStreamReader {

        private boolean begun;
        private long sinceLine;

        Guard(InputStream content, Charset charset) {
            super(content, strict(charset));
        }

        void lineBegins() {
            sinceLine = 0;
        }

        @Override
        public int read(char[] piece, int offset, int length) throws IOException {
            int read = super.read(piece, offset, length);
            if (!begun && read > 0) {
                begun = true;
                if (piece[offset] == MARK) {
                    System.arraycopy(piece, offset + 1, piece, offset, --read);
                    return read == 0 ? read(piece, offset, length) : read;
                }
            }
            sinceLine += Math.max(0, read);
            if (sinceLine > LONGEST_LINE + READ_AHEAD) {
                throw new IOException("a line that does not end");
            }
            return read;
        }
    }
}
