package dev.madoguchi.demonstration;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.notNullValue;

import dev.madoguchi.organisation.entity.BodyKind;
import dev.madoguchi.organisation.entity.ClosingCause;
import dev.madoguchi.organisation.entity.RegisteredBody;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventedRegisterTest {

    private final List<RegisteredBody> bodies = InventedRegister.bodies();

    @Test
    void everyLineIsTakenOver() {
        assertThat(bodies, everyItem(notNullValue()));
    }

    @Test
    void everyBodyOfTheDemonstrationWithANumberIsRegisteredUnderItsName() {
        List<String> registered =
                bodies.stream().map(body -> body.number() + " " + body.name()).toList();
        List<String> played = Script.bodies().values().stream()
                .filter(body -> body.number() != null)
                .map(body -> body.number() + " " + body.name())
                .toList();
        assertThat(played, everyItem(in(registered)));
    }

    @Test
    void thereAreBodiesOfEveryKindAndWithEveryEnd() {
        assertThat(bodies.stream().map(RegisteredBody::kind).toList(), hasItems(BodyKind.values()));
        assertThat(
                bodies.stream()
                        .filter(RegisteredBody::isClosed)
                        .map(body -> body.closing().cause())
                        .toList(),
                hasItems(ClosingCause.values()));
    }

    @Test
    void successorsAreRegistered() {
        List<String> numbers = bodies.stream().map(RegisteredBody::number).toList();
        List<String> successors = bodies.stream()
                .map(RegisteredBody::successor)
                .flatMap(Optional::stream)
                .toList();
        assertThat(successors, everyItem(in(numbers)));
    }
}
