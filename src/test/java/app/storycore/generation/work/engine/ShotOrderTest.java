package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Casting;
import app.storycore.engine.EngineSource;
import app.storycore.engine.sketch.SketchEngine;
import app.storycore.generation.start.PanelInput;
import app.storycore.project.ShotDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which shots a start would draw again after their order has changed. */
class ShotOrderTest {

    private static final String TAXI = "A taxi waits under a bridge in the rain";
    private static final String KITCHEN = "Two sisters argue across a kitchen table";
    private static final String TURNS = "She turns round slowly";
    private static final String WHEEL = "Close on two hands gripping the steering wheel of a taxi";
    private static final String BOXERS = "Two boxers fight, the crowd cheers";
    private static final String OLD = "An elderly woman lights a candle";
    private static final String WOMAN = "A woman runs";

    private final EngineRegistry engineRegistry = new EngineRegistry(
            List.of(new SketchEngine()),
            new StaticListableBeanFactory().getBeanProvider(EngineSource.class),
            "sketch",
            new PanelRequestFactory(new PictureSizes(1280, 1920)),
            event -> {});

    @Test
    void swapping_shots_with_grounds_of_their_own_draws_nothing_again() {
        assertThat(changed(
                        List.of(TAXI, KITCHEN, WHEEL, BOXERS, OLD, WOMAN),
                        List.of(WOMAN, BOXERS, WHEEL, OLD, KITCHEN, TAXI)))
                .isEmpty();
    }

    @Test
    void a_shot_that_comes_into_another_scene_is_drawn_again_and_no_other() {
        assertThat(changed(List.of(KITCHEN, TURNS, TAXI, BOXERS), List.of(KITCHEN, TAXI, TURNS, BOXERS)))
                .containsExactly(TURNS);
    }

    @Test
    void a_shot_that_follows_whose_own_scene_moves_with_it_stays() {
        assertThat(changed(List.of(KITCHEN, TURNS, TAXI, BOXERS), List.of(TAXI, BOXERS, KITCHEN, TURNS)))
                .isEmpty();
    }

    @Test
    void blanks_around_a_prompt_draw_nothing_again() {
        PanelInput plain = new PanelInput(ShotDraft.of(BOXERS), Casting.NONE, new Seed(1), 0);
        PanelInput padded = new PanelInput(ShotDraft.of(" " + BOXERS + " \n"), Casting.NONE, new Seed(1), 0);
        assertThat(engineRegistry
                        .of(null)
                        .inputHashes(VisualStyle.INK, AspectRatio.WIDESCREEN, new Seed(4), "", List.of(padded)))
                .isEqualTo(engineRegistry
                        .of(null)
                        .inputHashes(VisualStyle.INK, AspectRatio.WIDESCREEN, new Seed(4), "", List.of(plain)));
    }

    private List<String> changed(List<String> before, List<String> after) {
        Map<String, String> then = hashes(before);
        Map<String, String> now = hashes(after);
        return before.stream()
                .filter(prompt -> !then.get(prompt).equals(now.get(prompt)))
                .toList();
    }

    private Map<String, String> hashes(List<String> prompts) {
        List<String> hashes = engineRegistry
                .of(null)
                .inputHashes(
                        VisualStyle.NOIR,
                        AspectRatio.WIDESCREEN,
                        new Seed(4),
                        "",
                        prompts.stream()
                                .map(prompt -> new PanelInput(
                                        ShotDraft.of(prompt), Casting.NONE, new Seed(prompt.hashCode()), 0))
                                .toList());
        Map<String, String> byPrompt = new HashMap<>();
        for (int i = 0; i < prompts.size(); i++) {
            byPrompt.put(prompts.get(i), hashes.get(i));
        }
        return byPrompt;
    }
}
