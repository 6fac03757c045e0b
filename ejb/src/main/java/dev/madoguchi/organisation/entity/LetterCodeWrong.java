package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** The code is not the letter's; so many tries are left. */
public class LetterCodeWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int triesLeft;

    public LetterCodeWrong(int triesLeft) {
        this.triesLeft = triesLeft;
    }

    @Override
    public String textKey() {
        return super.textKey() + (triesLeft == 0 ? ".locked" : ".again");
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {triesLeft};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("triesLeft", triesLeft);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
