package dev.madoguchi.agency.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void codesAreRandomAndReadableInGroups() {
        Set<String> made = Stream.generate(ClaimCode::random)
                .limit(200)
                .map(ClaimCode::value)
                .collect(Collectors.toSet());
        assertThat(made, hasSize(200));
        ClaimCode code = ClaimCode.random();
        assertThat(code.grouped(), matchesPattern("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
        assertThat(code.isPossible(), is(true));
        assertThat("a secret does not get into logs", code.toString(), is("ClaimCode"));
    }

    @Test
    void howItIsTypedMakesNoDifference() {
        ClaimCode code = ClaimCode.random();
        assertThat(ClaimCode.of(code.grouped().toLowerCase()), is(code));
        assertThat(ClaimCode.of(" " + code.grouped().replace('-', ' ') + "　"), is(code));
        assertThat(ClaimCode.of(code.grouped().replace('0', 'o').replace('1', 'l')), is(code));
        assertThat(ClaimCode.of(code.grouped().replace('-', 'ー').replace('1', 'I')), is(code));
    }

    @Test
    void anyOneWrongCharacterIsNoticed() {
        String right = ClaimCode.random().value();
        for (int position = 0; position < right.length(); position++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != right.charAt(position)) {
                    String wrong = right.substring(0, position) + other + right.substring(position + 1);
                    assertThat(wrong, new ClaimCode(wrong).isPossible(), is(false));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "ABCDEFGHJKM", "UUUU-UUUU-UUUU", "引換コード", "0000-0000-0000-0"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ClaimCode.of(typed).isPossible(), is(false));
        assertThat(ClaimCode.of(null).isPossible(), is(not(true)));
    }
}
