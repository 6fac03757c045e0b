package dev.madoguchi.identity.endpoint;

import dev.madoguchi.identity.entity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The roles of somebody who signed in to pages: those granted at the identity provider. Who was granted none of ours registered themselves:
 * with a verified address they are a visitor, and nothing else (ADR 0020).
 */
@ApplicationScoped
public class GrantedRoles {

    @Inject
    private IdentityToken token;

    /** The groups that the identity provider names, and what follows from them. */
    public Set<String> of(Set<String> groups) {
        return of(groups, token::hasVerifiedEmail);
    }

    static Set<String> of(Set<String> groups, BooleanSupplier verified) {
        if (!Collections.disjoint(groups, Roles.ALL) || !verified.getAsBoolean()) {
            return groups;
        }
        Set<String> withVisitor = new HashSet<>(groups);
        withVisitor.add(Roles.VISITOR);
        return withVisitor;
    }
}
