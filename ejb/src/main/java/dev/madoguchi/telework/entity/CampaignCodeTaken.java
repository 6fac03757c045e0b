package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** Another campaign has this code. */
public class CampaignCodeTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
