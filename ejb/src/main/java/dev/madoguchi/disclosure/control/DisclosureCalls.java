package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.Asking;
import dev.madoguchi.disclosure.entity.AttributeUnknown;
import dev.madoguchi.disclosure.entity.CallKeyReused;
import dev.madoguchi.disclosure.entity.DisclosureAnswer;
import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.disclosure.entity.EarlierCall;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Answers each call once: one that was answered before under its key is answered again, and nothing is done. */
@ApplicationScoped
public class DisclosureCalls {

    @Inject
    private Askers askers;

    @Inject
    private CallRepository calls;

    @Inject
    private DisclosureDesk desk;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private JapanClock clock;

    /**
     * The answer to a call.
     *
     * @throws AttributeUnknown if an attribute is wanted that is not in the catalogue
     * @throws CallKeyReused if something else was asked under this key
     */
    public DisclosureAnswer answer(String key, DisclosureRequest request) {
        request.attributes().stream()
                .filter(code -> !catalogue.has(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new AttributeUnknown(code);
                });
        Asking asking = askers.at(request.terminal());
        UUID servicer = asking.servicer().id();
        Optional<EarlierCall> earlier = calls.take(servicer, key, request, clock.now());
        if (earlier.isPresent()) {
            return again(asking, earlier.get());
        }
        DisclosureAnswer answer = desk.disclose(asking, request);
        if (answer instanceof DisclosureAnswer.Disclosed given) {
            calls.disclosed(servicer, key, given.entry().id());
        } else if (answer instanceof DisclosureAnswer.Refused refused) {
            calls.refused(servicer, key, refused.reason());
        }
        return answer;
    }

    private DisclosureAnswer again(Asking asking, EarlierCall earlier) {
        if (!earlier.same()) {
            throw new CallKeyReused();
        }
        return earlier.refusal()
                .<DisclosureAnswer>map(DisclosureAnswer.Refused::new)
                .orElseGet(() -> desk.repeat(asking, earlier.disclosure().orElseThrow()));
    }
}
