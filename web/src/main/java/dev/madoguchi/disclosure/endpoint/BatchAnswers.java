package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.rest.InvalidValues;
import dev.madoguchi.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** Answers the calls of a batch one by one: one that fails is answered with its problem and stops nobody. */
@ApplicationScoped
public class BatchAnswers {

    private static final Jsonb BINDING = JsonbBuilder.create();

    @Inject
    private Problems problems;

    @Inject
    private InvalidValues invalidValues;

    /** The answers in the order of the calls. */
    JsonObject of(
            DisclosureBatch batch, HttpServletRequest request, Function<DisclosureCall, DisclosureMessage> asking) {
        List<DisclosureCall> calls = batch.calls();
        if (calls.isEmpty() || calls.size() > DisclosureBatch.MOST) {
            throw new BatchSize(DisclosureBatch.MOST);
        }
        JsonArrayBuilder answers = Json.createArrayBuilder();
        calls.forEach(call -> answers.add(answer(call, request, asking)));
        return Json.createObjectBuilder().add("answers", answers).build();
    }

    private JsonObjectBuilder answer(
            DisclosureCall call, HttpServletRequest request, Function<DisclosureCall, DisclosureMessage> asking) {
        try {
            return Json.createObjectBuilder().add("disclosure", json(asking.apply(call)));
        } catch (DomainException refused) {
            return Json.createObjectBuilder()
                    .add("problem", problems.of(refused, request).toJson());
        } catch (ConstraintViolationException invalid) {
            return Json.createObjectBuilder()
                    .add("problem", invalidValues.problemOf(invalid, request).toJson());
        }
    }

    private static JsonObject json(DisclosureMessage message) {
        try (var reader = Json.createReader(new StringReader(BINDING.toJson(message)))) {
            return reader.readObject();
        }
    }
}
