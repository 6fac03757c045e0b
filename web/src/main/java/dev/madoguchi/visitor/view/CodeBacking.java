package dev.madoguchi.visitor.view;

import dev.madoguchi.medium.boundary.TokenKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The code that a phone shows: all that comes from here is the public key to seal it with. */
@Named
@RequestScoped
public class CodeBacking {

    @Inject
    private TokenKeys keys;

    /** Name and point of the key, in base64url. */
    public String getSeal() {
        return keys.current();
    }
}
