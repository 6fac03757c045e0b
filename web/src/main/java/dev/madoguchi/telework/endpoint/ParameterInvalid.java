package dev.madoguchi.telework.endpoint;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** A parameter of the request has a value that means nothing. */
public class ParameterInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    ParameterInvalid(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {parameter};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("parameter", parameter);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(parameter);
    }
}
