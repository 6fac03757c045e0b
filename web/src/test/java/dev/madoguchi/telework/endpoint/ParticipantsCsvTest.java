package dev.madoguchi.telework.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.telework.endpoint.ParticipantsCsv.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantsCsvTest {

    @Test
    void separatorsAndQuotesAreQuoted() {
        StringBuilder written = new StringBuilder();
        ParticipantsCsv csv = new ParticipantsCsv(
                written,
                List.of(
                        new Column("名称", any -> "窓辺, \"本店\""),
                        new Column("人数", any -> 5),
                        new Column("市", any -> null)));

        csv.add(null);

        assertThat(written.toString(), is("名称,人数,市\r\n\"窓辺, \"\"本店\"\"\",5,\r\n"));
    }
}
