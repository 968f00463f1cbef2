package app.storycore.project.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.text.ShotTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a browser is told of a sequence: little, and only once. */
class PlayerScriptTest {

    private static final int KILOBYTE = 1_000;

    private final PlayerShot first = shot("1", "A lighthouse on a cliff at dusk", "MARA: Wait!", picture());
    private final PlayerShot second = shot("2", "Fog over the harbour", "", null);

    @Test
    void tells_number_duration_words_and_pictures() {
        JsonNode json = new PlayerScript(List.of(first, second)).json();

        assertThat(json.get(0).get("id").asString()).isEqualTo(first.id().toString());
        assertThat(json.get(0).get("no").asString()).isEqualTo("1");
        assertThat(json.get(0).get("ms").asLong()).isEqualTo(2_500);
        assertThat(json.get(0).get("prompt").asString()).isEqualTo("A lighthouse on a cliff at dusk");
        assertThat(json.get(0).get("say").asString()).isEqualTo("MARA: Wait!");
        assertThat(json.get(0).get("small").asString()).startsWith("files/");
        assertThat(json.get(0).get("large").asString()).startsWith("files/");
    }

    @Test
    void says_nothing_of_what_is_not_there() {
        JsonNode json = new PlayerScript(List.of(second)).json();

        assertThat(json.get(0).propertyNames()).containsExactlyInAnyOrder("id", "no", "ms", "prompt");
    }

    @Test
    void tells_again_only_the_shots_that_say_something_else_and_where_they_stand() {
        PlayerScript script = new PlayerScript(List.of(first, second));
        PlayerShot longer = second.lasting(Duration.ofSeconds(9));

        JsonNode changes = script.takeChanges(List.of(first, longer));

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("at").asInt()).isEqualTo(1);
        assertThat(changes.get(0).get("ms").asLong()).isEqualTo(9_000);
        assertThat(script.shots()).containsExactly(first, longer);
        assertThat(script.takeChanges(List.of(first, longer))).isEmpty();
    }

    @Test
    void is_not_told_again_what_it_has_said_itself() {
        PlayerScript script = new PlayerScript(List.of(first, second));
        PlayerShot longer = second.lasting(Duration.ofSeconds(9));

        script.heard(longer);

        assertThat(script.takeChanges(List.of(first, longer))).isEmpty();
    }

    @Test
    void knows_another_order() {
        PlayerScript script = new PlayerScript(List.of(first, second));

        assertThat(script.isSameOrder(List.of(first.showing(null), second))).isTrue();
        assertThat(script.isSameOrder(List.of(second, first))).isFalse();
        assertThat(script.isSameOrder(List.of(first))).isFalse();
    }

    @Test
    void a_thousand_shots_are_told_in_less_than_400_kilobytes() {
        String prompt =
                "A woman of forty in a yellow raincoat climbs the spiral stairs of the lighthouse, lamp in hand";
        String dialogue = "MARA: If the light goes out tonight, nobody will find the way in.";

        assertThat(bytes(1_000, prompt, dialogue)).isLessThan(400 * KILOBYTE);
    }

    @Test
    void no_shot_takes_more_than_a_kilobyte_whatever_is_written() {
        assertThat(bytes(1, "x".repeat(500), "y".repeat(ShotTexts.LENGTH_MAX))).isLessThan(KILOBYTE);
        assertThat(shot("1", "x".repeat(500), "y".repeat(2_000), null).dialogue())
                .hasSize(PlayerShot.DIALOGUE_MAX)
                .endsWith("y…");
    }

    private static int bytes(int shots, String prompt, String dialogue) {
        List<PlayerShot> all = IntStream.rangeClosed(1, shots)
                .mapToObj(number -> shot(Integer.toString(number), prompt, dialogue, picture()))
                .toList();
        return new PlayerScript(all).json().toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static PlayerShot shot(String number, String prompt, String dialogue, PlayerPicture picture) {
        ShotDraft draft =
                ShotDraft.of(prompt).withDuration(Duration.ofMillis(2_500)).withTexts(new ShotTexts(dialogue, "", ""));
        return PlayerShot.of(new ShotId(UUID.randomUUID()), number, draft, picture);
    }

    private static PlayerPicture picture() {
        return new PlayerPicture("files/" + UUID.randomUUID(), "files/" + UUID.randomUUID());
    }
}
