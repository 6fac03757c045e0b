package dev.madoguchi.demonstration;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.demonstration.Scene.Outcome;
import dev.madoguchi.organisation.entity.KanaName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Body> bodies = Script.bodies();
    private final List<Scene> scenes = Script.scenes();

    @Test
    void everyStatusIsSeen() {
        assertThat(
                scenes.stream().map(Scene::outcome).collect(Collectors.toSet()), equalTo(EnumSet.allOf(Outcome.class)));
    }

    @Test
    void theListOf2019HasMoreThanOnePage() {
        long accepted = scenes.stream()
                .filter(scene -> "2019".equals(scene.campaign()))
                .filter(scene -> scene.outcome() == Outcome.RULE || scene.outcome() == Outcome.ACCEPTED)
                .count();

        assertThat(accepted, greaterThanOrEqualTo(25L));
    }

    @Test
    void theCompanyHasAPastAndCanRegisterForTheOpenCampaign() {
        List<String> campaigns = scenes.stream()
                .filter(scene -> "company".equals(scene.body()))
                .map(Scene::campaign)
                .toList();

        assertThat(campaigns, hasItem("2019"));
        assertThat(campaigns, not(hasItem(Scene.OPEN)));
    }

    @Test
    void everyRegistrationIsOfAKnownBodyThatHasEnoughPeople() {
        assertThat(scenes.stream().map(Scene::body).toList(), everyItem(in(bodies.keySet())));
        assertThat(
                scenes.stream()
                        .filter(scene ->
                                scene.people() > bodies.get(scene.body()).staff())
                        .toList(),
                empty());
    }

    @Test
    void bodiesCanBeReadAloud() {
        assertThat(
                bodies.values().stream()
                        .map(Body::kana)
                        .filter(kana -> !KanaName.isValid(kana))
                        .toList(),
                empty());
    }

    @Test
    void registrationsComeInTheOrderInWhichTheyWereHandedIn() {
        Instant before = Instant.MIN;
        for (Scene scene : scenes) {
            if (scene.outcome() != Outcome.DRAFT) {
                Instant at = scene.submittedAt(TODAY);
                assertThat(scene.body() + " in " + scene.campaign(), at, greaterThan(before));
                before = at;
            }
        }
    }
}
