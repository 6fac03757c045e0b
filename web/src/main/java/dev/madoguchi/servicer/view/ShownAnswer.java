package dev.madoguchi.servicer.view;

import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import java.util.List;

/**
 * What a counter received, in the words of its staff.
 *
 * @param pictured allergens, diet and support, in this order: what must not be overlooked
 * @param lines the rest
 */
public record ShownAnswer(Disclosed given, List<Pictured> pictured, List<Line> lines) {

    /**
     * An attribute whose values stand with drawings.
     *
     * @param urgent whether overlooking it does harm at once
     */
    public record Pictured(String label, boolean urgent, List<Value> values) {}

    /** A value in words, and the name of its drawing. */
    public record Value(String words, String drawing) {}

    /** An attribute in words; no words where nothing is kept. */
    public record Line(String label, String words) {}

    /** Whether the visitor keeps nothing of what they agreed to give. */
    public boolean isNothing() {
        return pictured.isEmpty() && lines.isEmpty();
    }
}
