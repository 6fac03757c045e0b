package dev.madoguchi.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Takes out of {@code /openapi} what nobody said. The server writes the defaults of annotations as if they were limits: a text of at most no
 * characters, a list with at least two thousand million entries. A client generated from that refuses every answer.
 */
public class DescriptionFilter implements OASFilter {

    private static final Set<Integer> NO_LIMITS = Set.of(0, Integer.MAX_VALUE, Integer.MIN_VALUE);

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setRequired(true);
        }
        parameter.setDeprecated(said(parameter.getDeprecated()));
        parameter.setAllowEmptyValue(said(parameter.getAllowEmptyValue()));
        parameter.setAllowReserved(said(parameter.getAllowReserved()));
        return parameter;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        takeOutLimits(schema);
        schema.setExclusiveMaximum(said(schema.getExclusiveMaximum()));
        schema.setExclusiveMinimum(said(schema.getExclusiveMinimum()));
        schema.setUniqueItems(said(schema.getUniqueItems()));
        schema.setNullable(said(schema.getNullable()));
        schema.setReadOnly(said(schema.getReadOnly()));
        schema.setWriteOnly(said(schema.getWriteOnly()));
        schema.setDeprecated(said(schema.getDeprecated()));
        if (isWord(schema)) {
            schema.setType(SchemaType.STRING);
            schema.setProperties(null);
        }
        return schema;
    }

    /** The server calls every class an object; those without parts (identifiers, days, values of enums) are written as texts. */
    private static boolean isWord(Schema schema) {
        boolean withoutParts =
                schema.getProperties() == null || schema.getProperties().isEmpty();
        return schema.getType() == SchemaType.STRING
                || schema.getType() == SchemaType.OBJECT && withoutParts && schema.getRef() == null;
    }

    private static void takeOutLimits(Schema schema) {
        if (schema.getMultipleOf() != null && schema.getMultipleOf().compareTo(BigDecimal.ZERO) == 0) {
            schema.setMultipleOf(null);
        }
        schema.setMinLength(limit(schema.getMinLength()));
        schema.setMaxLength(limit(schema.getMaxLength()));
        schema.setMinItems(limit(schema.getMinItems()));
        schema.setMaxItems(limit(schema.getMaxItems()));
        schema.setMinProperties(limit(schema.getMinProperties()));
        schema.setMaxProperties(limit(schema.getMaxProperties()));
        List<String> required = schema.getRequired();
        schema.setRequired(required == null || required.isEmpty() ? null : required);
    }

    private static Integer limit(Integer value) {
        return value == null || NO_LIMITS.contains(value) ? null : value;
    }

    /** False is what is meant where nothing is said. */
    private static Boolean said(Boolean value) {
        return Boolean.TRUE.equals(value) ? value : null;
    }
}
