package dev.madoguchi.telework.endpoint;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.SizeClass;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The parameters by which the public list is narrowed, the same in the page's address, in the CSV's and in the REST
 * interface. Programs are told of a value that means nothing; people are shown the list without it.
 */
public final class ListParameters {

    public static final String TEXT = "q";
    public static final String PREFECTURE = "prefecture";
    public static final String INDUSTRY = "industry";
    public static final String CATEGORY = "category";
    public static final String SIZE = "size";
    public static final String SUPPORTING = "supporting";

    private final UnaryOperator<String> values;
    private final boolean strict;

    private ListParameters(UnaryOperator<String> values, boolean strict) {
        this.values = values;
        this.strict = strict;
    }

    /** The filter that the parameters describe; what means nothing is left out. */
    public static PublicFilter forgiving(UnaryOperator<String> values) {
        return new ListParameters(values, false).filter();
    }

    /**
     * The filter that the parameters describe.
     *
     * @throws ParameterInvalid if one means nothing
     */
    static PublicFilter strict(UnaryOperator<String> values) {
        return new ListParameters(values, true).filter();
    }

    private PublicFilter filter() {
        return new PublicFilter(
                value(TEXT, ListParameters::searchable),
                value(PREFECTURE, ListParameters::prefecture),
                value(INDUSTRY, name -> constant(Industry.class, name)),
                value(CATEGORY, name -> constant(ParticipationCategory.class, name)),
                value(SIZE, name -> constant(SizeClass.class, name)),
                Boolean.TRUE.equals(value(SUPPORTING, ListParameters::truth)));
    }

    private <T> T value(String parameter, Function<String, Optional<T>> reader) {
        String given = values.apply(parameter);
        if (given == null || given.isBlank()) {
            return null;
        }
        Optional<T> read = reader.apply(given.strip());
        if (read.isEmpty() && strict) {
            throw new ParameterInvalid(parameter);
        }
        return read.orElse(null);
    }

    private static Optional<String> searchable(String text) {
        return Optional.of(text).filter(given -> given.length() <= PublicFilter.LONGEST_TEXT);
    }

    private static Optional<Prefecture> prefecture(String given) {
        return Prefecture.ofCode(given).or(() -> constant(Prefecture.class, given));
    }

    private static Optional<Boolean> truth(String given) {
        return Stream.of(true, false)
                .filter(value -> value.toString().equals(given))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
