package dev.madoguchi.casefile.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    private static PieceStream of(String... pieces) {
        List<String> all = List.of(pieces);
        return new PieceStream(number -> number < all.size()
                ? Optional.of(all.get(number).getBytes(StandardCharsets.US_ASCII))
                : Optional.empty());
    }

    @Test
    void piecesAreReadAsOne() throws IOException {
        assertThat(new String(of("abc", "d", "ef").readAllBytes(), StandardCharsets.US_ASCII), is("abcdef"));
    }

    @Test
    void bytesCanBeReadOneByOne() {
        PieceStream stream = of("a", "b");
        assertThat(stream.read(), is((int) 'a'));
        assertThat(stream.read(), is((int) 'b'));
        assertThat(stream.read(), is(-1));
        assertThat(stream.read(), is(-1));
    }

    @Test
    void nothingIsAnEmptyStream() throws IOException {
        assertThat(of().readAllBytes().length, is(0));
    }
}
