package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long MB = 1024 * 1024;

    @Test
    void aFileOfExactlyTheGreatestSizeIsTaken() {
        assertDoesNotThrow(() -> new Allowance(20 * MB, 1, 100 * MB).require(20 * MB));
    }

    @Test
    void aFileOneByteLargerIsRefusedWithTheLimit() {
        DocumentTooLarge refused =
                assertThrows(DocumentTooLarge.class, () -> new Allowance(20 * MB, 1, 100 * MB).require(20 * MB + 1));
        assertThat(refused.textArguments(), is(new Object[] {20L}));
    }

    @Test
    void theCaseHasLimitsToo() {
        assertThrows(DocumentsTooMany.class, () -> new Allowance(20 * MB, 0, 100 * MB).require(1));
        assertThrows(DocumentsTooLarge.class, () -> new Allowance(20 * MB, 1, 3 * MB).require(4 * MB));
    }
}
