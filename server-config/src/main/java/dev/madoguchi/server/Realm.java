package dev.madoguchi.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our realm in Keycloak. The same {@code realm.json} is what production imports; it names its environment with
 * <code>${VARIABLES}</code>, with or without a <code>${VALUE:standard}</code>, as Keycloak's own import does. Demonstration accounts come from a file of their own.
 */
final class Realm {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");

    private static final String PROFILE =
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0";

    private static final List<String> ENTITIES = List.of(
            "roles",
            "clients",
            "clientScopes",
            "groups",
            "users",
            "defaultRole",
            "components",
            "identityProviders",
            "identityProviderMappers");

    private final ObjectMapper json = new ObjectMapper();
    private final Settings settings;
    private final KeycloakAdmin admin;

    Realm(Settings settings, KeycloakAdmin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    void prepare() {
        ObjectNode realm = read("/keycloak/realm.json");
        if (admin.find("/madoguchi").isEmpty()) {
            admin.post("", realm);
        } else {
            refresh(realm);
        }
        if (settings.demo()) {
            addMissing(read("/keycloak/demo-users.json"));
        }
    }

    /** A realm that was made earlier gets what has been added or changed since. */
    private void refresh(ObjectNode realm) {
        ObjectNode own = realm.deepCopy();
        own.remove(ENTITIES);
        admin.put("/madoguchi", own);
        addMissing(realm.deepCopy().retain("roles", "clients", "identityProviders", "identityProviderMappers"));
        refreshClients(realm);
        refreshProfile(realm);
    }

    /** What is asked of an account is a component of the realm, which is changed at an address of its own. */
    private void refreshProfile(JsonNode realm) {
        String profile = realm.at(PROFILE).asText();
        try {
            admin.put("/madoguchi/users/profile", json.readTree(profile));
        } catch (JsonProcessingException e) {
            throw new StartFailure("The user profile in realm.json cannot be read: " + e.getMessage(), e);
        }
    }

    private void addMissing(ObjectNode entities) {
        admin.post("/madoguchi/partialImport", entities.put("ifResourceExists", "SKIP"));
    }

    /** Addresses and secrets may have changed since the realm was made: a port can be chosen anew at every start. */
    private void refreshClients(JsonNode realm) {
        for (JsonNode wanted : realm.path("clients")) {
            String clientId = wanted.path("clientId").asText();
            JsonNode found =
                    admin.find("/madoguchi/clients?clientId=" + clientId).orElseThrow();
            ObjectNode merged = found.get(0).deepCopy();
            merged.setAll((ObjectNode) wanted.deepCopy());
            admin.put("/madoguchi/clients/" + found.get(0).path("id").asText(), merged);
        }
    }

    private ObjectNode read(String resource) {
        try (InputStream content = Realm.class.getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(substituted(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new StartFailure(resource + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String substituted(String template) {
        Map<String, String> environment = Map.of(
                "MADOGUCHI_URL", settings.applicationUrl(),
                "MADOGUCHI_OIDC_CLIENT_SECRET", settings.text(Setting.CLIENT_SECRET),
                "MADOGUCHI_MAIL_HOST", "localhost",
                "MADOGUCHI_MAIL_FROM", "madoguchi@localhost",
                "MADOGUCHI_MAIL_PORT", settings.text(Setting.SMTP_PORT));
        return VARIABLE.matcher(template).replaceAll(found -> {
            String value = environment.getOrDefault(found.group(1), found.group(2));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }
}
