package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JoinRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final JoinRequest request = new JoinRequest(UUID.randomUUID(), "colleague", NOW);

    @Test
    void itIsAnsweredOnce() {
        request.approve("founder", NOW);

        JoinRequestClosed closed =
                assertThrows(JoinRequestClosed.class, () -> request.decline("other", "存じ上げません。", NOW));
        assertThat(closed.textKey(), is("error.JoinRequestClosed.APPROVED"));
        assertThrows(JoinRequestClosed.class, () -> request.cancel(NOW));
        assertThat(request.reason(), is(Optional.empty()));
    }

    @Test
    void declinedItTellsWhy() {
        request.decline("founder", "存じ上げません。", NOW);

        assertThat(request.state(), is(JoinRequestState.DECLINED));
        assertThat(request.reason(), is(Optional.of("存じ上げません。")));
    }

    @Test
    void cancelledItCannotBeApproved() {
        request.cancel(NOW);

        JoinRequestClosed closed = assertThrows(JoinRequestClosed.class, () -> request.approve("founder", NOW));
        assertThat(closed.textKey(), is("error.JoinRequestClosed.CANCELLED"));
    }
}
