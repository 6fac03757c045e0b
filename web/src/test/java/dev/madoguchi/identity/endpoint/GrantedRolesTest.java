package dev.madoguchi.identity.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.identity.entity.Roles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who registered themselves is a visitor and nothing else; everybody else has exactly what was granted. */
class GrantedRolesTest {

    static final List<String> ROLES = Roles.ALL;

    private static final Set<String> OF_THE_IDENTITY_PROVIDER = Set.of("default-roles-madoguchi", "offline_access");

    @Test
    void whoWasGrantedNothingAndHasAVerifiedAddressIsAVisitor() {
        assertThat(
                GrantedRoles.of(OF_THE_IDENTITY_PROVIDER, () -> true),
                is(Set.of("default-roles-madoguchi", "offline_access", Roles.VISITOR)));
    }

    @Test
    void withoutAVerifiedAddressNobodyIsAnything() {
        assertThat(GrantedRoles.of(OF_THE_IDENTITY_PROVIDER, () -> false), is(OF_THE_IDENTITY_PROVIDER));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void whoWasGrantedARoleKeepsItAndGetsNoOther(String role) {
        assertThat(GrantedRoles.of(Set.of(role), () -> true), is(Set.of(role)));
    }
}
