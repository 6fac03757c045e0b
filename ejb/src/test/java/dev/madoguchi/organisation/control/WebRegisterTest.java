package dev.madoguchi.organisation.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisterAnswer.Standing;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.SampleLines;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter of the tax agency's web API, against a server of our own that answers as that one is documented to. */
class WebRegisterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(500);

    private RegisterStub stub;
    private WebRegister register;

    @BeforeEach
    void aServer() throws IOException {
        stub = new RegisterStub();
        register = new WebRegister(stub.url(), "K-test/1", PATIENCE);
    }

    @AfterEach
    void noServer() {
        stub.close();
    }

    @Test
    void aBodyIsFound() {
        stub.knows(SampleLines.number(1), SampleLines.KAIGAN);
        RegisterAnswer answer = register.lookUp(numbers(1));
        assertThat(answer.body(SampleLines.number(1)).orElseThrow().name(), is("株式会社海岸商事"));
        assertThat(answer.standing(SampleLines.number(1)), is(Standing.OPEN));
        assertThat(
                stub.asked().get(0),
                allOf(
                        containsString("id=K-test/1&"),
                        containsString("number=" + SampleLines.number(1)),
                        containsString("history=0"),
                        containsString("type=02")));
    }

    @Test
    void aClosedBodyIsFoundWithItsSuccessor() {
        stub.knows(SampleLines.number(2), SampleLines.line(2, "海岸運輸", "2024-05-01", "2024-04-01"));
        RegisterAnswer answer = register.lookUp(numbers(2));
        assertThat(answer.standing(SampleLines.number(2)), is(Standing.CLOSED));
    }

    @Test
    void aNumberThatIsNotAnsweredIsUnknown() {
        assertThat(register.lookUp(numbers(1)).standing(SampleLines.number(1)), is(Standing.UNKNOWN));
    }

    @Test
    void moreThanTenNumbersAreSeveralCalls() {
        IntStream.rangeClosed(1, 23)
                .forEach(place ->
                        stub.knows(SampleLines.number(place), SampleLines.line(place, "海岸商事", "2024-05-01", "")));
        RegisterAnswer answer = register.lookUp(numbers(23));
        assertThat(answer.bodies().values(), hasSize(23));
        assertThat(stub.asked(), hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "404, ''",
        "500, oops",
        "200, <html>maintenance</html>",
        "200, '2026-11-20,1,1,1\r\n1,2,3\r\n'",
        "200, '\"'"
    })
    void aWrongAnswerIsNoAnswer(int status, String body) {
        stub.answers(status, body);
        RegisterAnswer answer = register.lookUp(numbers(1));
        assertThat(answer.standing(SampleLines.number(1)), is(Standing.NOT_AVAILABLE));
    }

    @Test
    void silenceIsNoAnswerAndIsNotWaitedForLong() {
        stub.isSilent();
        WebRegister impatient = new WebRegister(stub.url(), "x", LITTLE_PATIENCE);
        long began = System.nanoTime();
        assertThat(impatient.lookUp(numbers(1)), is(RegisterAnswer.NONE));
        assertThat(Duration.ofNanos(System.nanoTime() - began).compareTo(PATIENCE) < 0, is(true));
    }

    @Test
    void afterSilenceNobodyIsAskedForAWhile() {
        stub.answers(503, "");
        register.lookUp(numbers(1));
        assertThat(register.lookUp(numbers(1)), is(RegisterAnswer.NONE));
        assertThat(register.search(BodyName.of("海岸"), 5), is(empty()));
        assertThat(stub.asked(), hasSize(1));
    }

    @Test
    void nobodyAtTheAddressIsNoAnswer() {
        URI nowhere = stub.url();
        stub.close();
        assertThat(new WebRegister(nowhere, "x", PATIENCE).lookUp(numbers(1)), is(RegisterAnswer.NONE));
    }

    @Test
    void aSearchByNameGivesTheMostAlikeFirst() {
        stub.answers(
                200,
                String.join(
                        "\r\n",
                        "2026-11-20,3,1,1",
                        SampleLines.line(3, "海岸商会", "2024-05-01", ""),
                        SampleLines.line(1, "株式会社海岸商事", "2024-05-01", ""),
                        SampleLines.line(2, "海岸商事", "2024-05-01", "2024-04-01")));
        List<String> names = register.search(BodyName.of("㈱海岸商事"), 5).stream()
                .map(RegisteredBody::name)
                .toList();
        assertThat(names, is(List.of("株式会社海岸商事", "海岸商会")));
        assertThat(stub.asked().get(0), not(containsString("㈱")));
    }

    private static List<CorporateNumber> numbers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(SampleLines::number)
                .map(CorporateNumber::new)
                .toList();
    }
}
