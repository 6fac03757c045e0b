package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.SectionName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of an application by the names that remarks use: section and field, e.g. {@code organisation.name}. */
final class SectionFields {

    private SectionFields() {}

    /** All answers, as they are kept, in the order of the form; {@code null} where nothing was answered. */
    static Map<String, Object> of(Application application) {
        Map<String, Object> answers = new LinkedHashMap<>();
        application.sections().forEach(section -> answers.putAll(of(section)));
        return answers;
    }

    /** The answers of one section in their normal form. */
    static Map<String, Object> of(Section section) {
        Section normal = section.normalised();
        Map<String, Object> answers = new LinkedHashMap<>();
        Stream.of(normal.getClass().getDeclaredFields())
                .filter(SectionFields::isAnswer)
                .forEach(field -> answers.put(name(section.sectionName(), field.getName()), read(field, normal)));
        return answers;
    }

    /** The name of a field. */
    static String name(SectionName section, String field) {
        return section.name().toLowerCase(Locale.ROOT) + "." + field;
    }

    /** The persistence provider adds fields of its own, and they are marked as nobody's. */
    private static boolean isAnswer(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isSynthetic()
                && !field.getName().startsWith("_");
    }

    private static Object read(Field field, Section section) {
        try {
            field.setAccessible(true);
            return field.get(section);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("an answer must be readable: " + field, hidden);
        }
    }
}
