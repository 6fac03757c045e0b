package dev.madoguchi.audit.control;

import dev.madoguchi.kernel.Fact;
import java.lang.reflect.RecordComponent;
import java.util.UUID;

/**
 * What a fact is about. The record is the first identifier it carries besides the case; a body and a person are what it calls
 * {@code organisation} and {@code subject}.
 */
final class Subject {

    private Subject() {}

    /** The body that the fact names, or {@code null}. */
    static UUID body(Fact fact) {
        return named(fact, "organisation", UUID.class);
    }

    /** The identity provider's identifier of the person that the fact names, or {@code null}. */
    static String person(Fact fact) {
        return named(fact, "subject", String.class);
    }

    private static <T> T named(Fact fact, String name, Class<T> type) {
        if (fact.getClass().isRecord()) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                if (component.getName().equals(name) && component.getType() == type) {
                    return type.cast(read(fact, component));
                }
            }
        }
        return null;
    }

    static UUID of(Fact fact, UUID caseId) {
        if (!fact.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() == UUID.class) {
                UUID id = (UUID) read(fact, component);
                if (id != null && !id.equals(caseId)) {
                    return id;
                }
            }
        }
        return null;
    }

    private static Object read(Fact fact, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a fact must be readable: " + fact.getClass(), hidden);
        }
    }
}
