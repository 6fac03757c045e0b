package dev.madoguchi.audit.control;

import dev.madoguchi.kernel.Fact;
import java.lang.reflect.RecordComponent;
import java.util.UUID;

/** The record a fact is about: the first identifier it carries besides the case. */
final class Subject {

    private Subject() {}

    static UUID of(Fact fact, UUID caseId) {
        if (!fact.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() == UUID.class) {
                UUID id = read(fact, component);
                if (id != null && !id.equals(caseId)) {
                    return id;
                }
            }
        }
        return null;
    }

    private static UUID read(Fact fact, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return (UUID) accessor.invoke(fact);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a fact must be readable: " + fact.getClass(), hidden);
        }
    }
}
