package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import dev.madoguchi.visitor.Newcomer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The slot for GビズID in the realm is there, shut until an operator fills it in. */
@SystemTest
class IdentityBrokerIT {

    private static final String TRIAL = "gbizid-trial";
    private static final String PERSON = "taro@company.example";
    private static final String SLOT = "/madoguchi/identity-provider/instances/gbizid";

    @Test
    void theSlotIsThereAndShut(MadoguchiServer server) {
        KeycloakAdmin admin = new KeycloakAdmin(server.settings());

        JsonNode slot = admin.find(SLOT).orElseThrow();
        assertThat(slot.path("enabled").asBoolean(), is(false));
        assertThat(slot.path("config").path("authorizationUrl").asText(), is("https://gbiz-id.go.jp/oauth/authorize"));
        assertThat(admin.find(SLOT + "/mappers").orElseThrow().size(), is(3));
    }

    /** The identity provider of the trial is another realm of the same Keycloak. */
    @Test
    void whoComesThroughTheSlotIsOfACompanyAndNothingElse(MadoguchiServer server, Visit visit) {
        KeycloakAdmin admin = new KeycloakAdmin(server.settings());
        JsonNode shut = admin.find(SLOT).orElseThrow();
        String trial = server.settings().keycloakUrl() + "/realms/" + TRIAL;
        admin.post("", trialRealm(server));
        admin.put(SLOT, opened(shut, trial));
        try {
            Page page = visit.open("/signin?to=/");
            page.locator("#social-gbizid").click();
            page.waitForURL(address -> address.startsWith(trial));
            page.locator("#username").fill(PERSON);
            page.locator("#password").fill(PERSON);
            page.locator("#kc-login").click();
            page.waitForURL(address -> address.contains("VERIFY_EMAIL"));
            visit.open(Newcomer.linkSentTo(server, PERSON));
            page.waitForURL(address -> address.startsWith(server.url() + "/organisation/join.xhtml"));
            assertThat(page.locator(".person__role").innerText(), is("企業・団体"));
            assertThat(page.navigate("/inbox/list.xhtml").status(), is(403));
            visit.open("/");
            assertThat(page.locator("#visitor").count(), is(0));
            assertThat(rolesOf(PERSON, admin), hasItem("COMPANY"));
            assertThat(rolesOf(PERSON, admin), not(hasItem("VISITOR")));
        } finally {
            admin.put(SLOT, shut);
        }
    }

    @Test
    void nobodyIsAVisitorByDefaultAndDemonstrationAccountsHaveTheirOneRole(MadoguchiServer server) {
        KeycloakAdmin admin = new KeycloakAdmin(server.settings());
        List<String> byDefault = names(admin.find("/madoguchi/roles/default-roles-madoguchi/composites")
                .orElseThrow());
        assertThat(byDefault.stream().filter(IdentityBrokerIT::isOurs).toList(), is(List.of()));
        for (String account : List.of("company", "clerk", "merchant", "servicer", "agency", "visitor")) {
            List<String> ours = rolesOf(account, admin).stream()
                    .filter(IdentityBrokerIT::isOurs)
                    .toList();
            assertThat(ours, is(List.of(account.toUpperCase(Locale.ROOT))));
        }
    }

    @Test
    void aRealmThatWasMadeEarlierGetsWhatVisitorsNeed(MadoguchiServer server) {
        KeycloakAdmin admin = new KeycloakAdmin(server.settings());
        ObjectNode earlier = admin.find("/madoguchi").orElseThrow().deepCopy();
        earlier.put("registrationAllowed", false).put("verifyEmail", false).put("emailTheme", "");
        earlier.put("webAuthnPolicyPasswordlessPasskeysEnabled", false);
        earlier.putArray("supportedLocales").add("ja").add("en");
        admin.put("/madoguchi", earlier);
        ObjectNode profile =
                admin.find("/madoguchi/users/profile").orElseThrow().deepCopy();
        nameOf(profile).putObject("required").putArray("roles").add("user");
        admin.put("/madoguchi/users/profile", profile);

        new Realm(server.settings(), admin).prepare();

        JsonNode realm = admin.find("/madoguchi").orElseThrow();
        for (String flag : List.of(
                "registrationAllowed",
                "registrationEmailAsUsername",
                "verifyEmail",
                "webAuthnPolicyPasswordlessPasskeysEnabled")) {
            assertThat(flag, realm.path(flag).asBoolean(), is(true));
        }
        assertThat(realm.path("supportedLocales").size(), is(5));
        assertThat(realm.path("emailTheme").asText(), is("madoguchi"));
        assertThat(nameOf(admin.find("/madoguchi/users/profile").orElseThrow()).has("required"), is(false));
    }

    private static ObjectNode nameOf(JsonNode profile) {
        for (JsonNode attribute : profile.path("attributes")) {
            if ("firstName".equals(attribute.path("name").asText())) {
                return (ObjectNode) attribute;
            }
        }
        throw new AssertionError("no first name in " + profile);
    }

    private static List<String> rolesOf(String account, KeycloakAdmin admin) {
        JsonNode found =
                admin.find("/madoguchi/users?exact=true&username=" + account).orElseThrow();
        String id = found.path(0).path("id").asText();
        return names(
                admin.find("/madoguchi/users/" + id + "/role-mappings/realm").orElseThrow());
    }

    /** Our roles are in capitals, those that Keycloak brings are not. */
    private static boolean isOurs(String role) {
        return role.equals(role.toUpperCase(Locale.ROOT));
    }

    private static List<String> names(JsonNode roles) {
        return roles.findValuesAsText("name");
    }

    private static ObjectNode trialRealm(MadoguchiServer server) {
        ObjectNode realm =
                JsonNodeFactory.instance.objectNode().put("realm", TRIAL).put("enabled", true);
        ObjectNode client = realm.putArray("clients").addObject();
        client.put("clientId", TRIAL).put("secret", TRIAL).put("publicClient", false);
        client.putArray("redirectUris").add(server.settings().issuer() + "/broker/gbizid/endpoint");
        ObjectNode person = realm.putArray("users").addObject();
        person.put("username", PERSON).put("email", PERSON).put("enabled", true);
        person.put("firstName", "Taro").put("lastName", "Yamada");
        person.putArray("credentials").addObject().put("type", "password").put("value", PERSON);
        return realm;
    }

    private static ObjectNode opened(JsonNode shut, String trial) {
        ObjectNode open = shut.deepCopy();
        ObjectNode config = open.put("enabled", true).withObject("/config");
        String endpoints = trial + "/protocol/openid-connect/";
        config.put("issuer", trial).put("authorizationUrl", endpoints + "auth").put("tokenUrl", endpoints + "token");
        config.put("userInfoUrl", endpoints + "userinfo").put("jwksUrl", endpoints + "certs");
        config.put("clientId", TRIAL).put("clientSecret", TRIAL).put("defaultScope", "openid profile email");
        return open;
    }
}
