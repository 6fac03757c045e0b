package dev.madoguchi.organisation.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import dev.madoguchi.organisation.entity.SampleLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    @Test
    void aFileInUtf8WithOrWithoutAMarkIsRead() throws IOException {
        assertThat(names("髙﨑𠮷①商店\n", StandardCharsets.UTF_8), is(List.of("髙﨑𠮷①商店")));
        RegisterFile marked = new RegisterFile(bytes("\uFEFF" + SampleLines.KAIGAN + "\r\n", StandardCharsets.UTF_8));
        assertThat(marked.next().orElseThrow().get(0), is("1"));
        assertThat(marked.next(), is(Optional.empty()));
    }

    @Test
    void aFileOfWindowsIsRead() throws IOException {
        assertThat(names("髙﨑①～－商店\r\n", WINDOWS), is(List.of("髙﨑①～－商店")));
    }

    @Test
    void manyLinesAreReadToTheEnd() throws IOException {
        RegisterFile file = new RegisterFile(bytes(lines(5000), WINDOWS));
        List<List<String>> all = new ArrayList<>();
        for (Optional<List<String>> line = file.next(); line.isPresent(); line = file.next()) {
            all.add(line.get());
        }
        assertThat(all, hasSize(5000));
        assertThat(file.lines(), is(5000L));
    }

    @Test
    void anotherLayoutIsRefusedAtItsFirstLine() {
        RegisterFileUnusable refused = refused("法人番号,名称\n1,2\n");
        assertThat(refused.trouble(), is(RegisterTrouble.LAYOUT));
        assertThat(refused.line(), is(1L));
        assertThat(refused.textArguments()[1], is(2));
    }

    @Test
    void anotherLayoutInTheMiddleIsRefusedAtItsLine() {
        RegisterFileUnusable refused = refused(lines(3) + "1,2,3\n" + lines(3));
        assertThat(refused.trouble(), is(RegisterTrouble.LAYOUT));
        assertThat(refused.line(), is(4L));
    }

    @Test
    void halfAFileIsToldFromAnotherLayout() {
        String whole = lines(10);
        RegisterFileUnusable inAValue = refused(whole.substring(0, whole.length() - 60));
        assertThat(inAValue.trouble(), is(RegisterTrouble.HALF));
        assertThat(inAValue.line(), is(10L));
        int name = whole.lastIndexOf("海岸");
        assertThat(refused(whole.substring(0, name)).trouble(), is(RegisterTrouble.HALF));
    }

    @Test
    void charactersOfNeitherEncodingAreRefused() {
        byte[] bytes = (lines(1) + SampleLines.KAIGAN).getBytes(WINDOWS);
        bytes[bytes.length - 30] = (byte) 0xFD;
        bytes[bytes.length - 29] = (byte) 0xFF;
        RegisterFileUnusable refused = assertThrows(
                RegisterFileUnusable.class, () -> readAll(new RegisterFile(new ByteArrayInputStream(bytes))));
        assertThat(refused.trouble(), is(RegisterTrouble.ENCODING));
    }

    @Test
    void anUploadThatBreaksOffIsNotTheEnd() {
        InputStream broken = new SequenceInputStream(bytes(lines(2000), StandardCharsets.UTF_8), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        RegisterFileUnusable refused =
                assertThrows(RegisterFileUnusable.class, () -> readAll(new RegisterFile(broken)));
        assertThat(refused.trouble(), is(RegisterTrouble.CUT_OFF));
    }

    @Test
    void aLineWithoutAnEndFillsNoMemory() {
        RegisterFileUnusable refused = refused(lines(2) + "3,\"" + "あ".repeat(2_000_000));
        assertThat(refused.trouble(), not(RegisterTrouble.CUT_OFF));
        assertThat(refused.line(), is(3L));
    }

    @Test
    void theHashTellsContentsApartAndEncodingsNot() throws IOException {
        assertThat(hash(lines(3), WINDOWS), is(hash(lines(3), StandardCharsets.UTF_8)));
        assertThat(hash(lines(3), WINDOWS), is(not(hash(lines(4), WINDOWS))));
    }

    private static String hash(String text, Charset charset) throws IOException {
        RegisterContent content = new RegisterContent();
        RegisterFile file = new RegisterFile(bytes(text, charset));
        for (Optional<List<String>> line = file.next(); line.isPresent(); line = file.next()) {
            content.add(line.get());
        }
        return content.soFar();
    }

    private static RegisterFileUnusable refused(String text) {
        return assertThrows(
                RegisterFileUnusable.class, () -> readAll(new RegisterFile(bytes(text, StandardCharsets.UTF_8))));
    }

    private static void readAll(RegisterFile file) {
        while (file.next().isPresent()) {
            // the next one
        }
    }

    private static List<String> names(String name, Charset charset) throws IOException {
        RegisterFile file = new RegisterFile(bytes(
                SampleLines.line(1, name.strip(), "2024-05-01", "")
                        + name.substring(name.strip().length()),
                charset));
        return List.of(file.next().orElseThrow().get(6));
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> SampleLines.line(place, "海岸商事" + place, "2024-05-01", "") + "\r\n")
                .collect(Collectors.joining());
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
