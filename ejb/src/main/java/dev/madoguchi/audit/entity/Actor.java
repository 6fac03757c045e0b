package dev.madoguchi.audit.entity;

import java.util.List;
import java.util.UUID;

/**
 * Who acted.
 *
 * @param subject the identity provider's identifier, or {@code system}
 * @param roles the roles held, in alphabetical order
 * @param organisation the body acted for, or {@code null}
 */
public record Actor(String subject, List<String> roles, UUID organisation) {

    public Actor {
        roles = roles.stream().sorted().toList();
    }
}
