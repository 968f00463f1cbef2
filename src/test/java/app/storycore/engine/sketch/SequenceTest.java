package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She turns round",
                "Anna opens the drawer",
                "Close-up of her eyes",
                "The barman nods",
                "Rain against the window",
                "A stranger enters",
                "Two hands tremble",
                "A motorcycle stops behind him",
                "She points at the accused",
                "He takes a glass from the shelf"
            })
    void a_shot_that_says_nothing_else_goes_on_where_its_scene_plays(String prompt) {
        assertThat(settings("A bar at night", prompt)).containsExactly(null, "BAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four teenagers tell ghost stories",
                "The nuns eat in the refectory",
                "A regatta in bright sunshine",
                "She stands at an auction",
                "He arrives in Macondo",
                "A woman enters a casino",
                "Two boxers fight",
                "Человек идёт по улице"
            })
    void people_settings_and_things_of_their_own_take_nothing_over(String prompt) {
        assertThat(settings("A bar at night", prompt)).containsExactly(null, null);
    }

    @Test
    void a_shot_that_names_no_place_is_where_the_heading_of_its_scene_says_and_nowhere_else() {
        List<ShotBrief> shots = engine.inSequence(List.of(
                ShotBrief.ofPrompt("She turns round"),
                ShotBrief.ofPrompt("She turns round").inScene("INT. BAR - NIGHT"),
                ShotBrief.ofPrompt("A kitchen").inScene("INT. BAR - NIGHT"),
                ShotBrief.ofPrompt("She turns round").inScene("INT. OFFICE TOWER LOBBY"),
                ShotBrief.ofPrompt("She turns round").inScene("INT. BAR - DAY"),
                ShotBrief.ofPrompt("She turns round")));

        assertThat(shots).extracting(ShotBrief::setting).containsSequence(null, "BAR", null);
        assertThat(shots.get(3).setting()).isNotEqualTo("BAR").isNotEqualTo("KITCHEN");
        assertThat(shots.subList(4, 6)).extracting(ShotBrief::setting).containsExactly("BAR", null);
    }

    @Test
    void a_place_goes_on_until_something_else_begins_and_never_backwards() {
        assertThat(settings(
                        "She turns round",
                        "A kitchen",
                        "She turns round",
                        "He turns round",
                        "A regatta",
                        "She turns round",
                        "A forest",
                        "She turns round"))
                .containsExactly(null, null, "KITCHEN", "KITCHEN", null, null, null, "FOREST");
    }

    @Test
    void a_detail_lies_on_a_table_and_lamplight_is_indoors() {
        assertThat(settings("The quay in the harbour", "Insert of the letter", "Close-up of the keeper, lamp light"))
                .containsExactly(null, null, null);
    }

    @Test
    void what_is_not_understood_stands_on_no_ground_of_the_sequence() {
        List<String> alone = List.of("Two boxers fight", "A regatta in bright sunshine");
        for (String prompt : alone) {
            assertThat(panel(prompt, prompt)).isEqualTo(panel(prompt, "A spaceship", prompt, "A bar"));
        }
    }

    @Test
    void another_order_changes_only_those_whose_scene_changes() {
        String[] written = {
            "A taxi waits in the rain",
            "A woman in a kitchen",
            "Two sisters argue",
            "An old woman smiles",
            "A woman runs"
        };
        String[] swapped = {written[3], written[4], written[2], written[1], written[0]};
        for (String prompt : written) {
            assertThat(panel(prompt, swapped)).as(prompt).isEqualTo(panel(prompt, written));
            assertThat(steering(prompt, swapped)).as(prompt).isEqualTo(steering(prompt, written));
        }
    }

    @Test
    void a_shot_that_moves_into_another_scene_is_drawn_there() {
        assertThat(panel("She turns round", "A bar", "She turns round", "A forest"))
                .isNotEqualTo(panel("She turns round", "A bar", "A forest", "She turns round"));
    }

    private List<String> settings(String... prompts) {
        return sequence(prompts).stream().map(ShotBrief::setting).toList();
    }

    private List<ShotBrief> sequence(String... prompts) {
        return engine.inSequence(Arrays.stream(prompts).map(ShotBrief::ofPrompt).toList());
    }

    private Coherence plan(List<ShotBrief> shots) {
        return engine.plan(new SheetRequest(VisualStyle.INK, new Seed(3), shots, 90, 60));
    }

    private Coherence steering(String prompt, String... prompts) {
        List<ShotBrief> shots = sequence(prompts);
        return engine.steering(shots.get(List.of(prompts).indexOf(prompt)), plan(shots));
    }

    private byte[] panel(String prompt, String... prompts) {
        List<ShotBrief> shots = sequence(prompts);
        ShotBrief shot = shots.get(List.of(prompts).indexOf(prompt));
        var request = new PanelRequest(shot, VisualStyle.INK, new Seed(9), plan(shots), 160, 90);
        return engine.drawPanel(request, Drawing.unobserved()).png();
    }
}
