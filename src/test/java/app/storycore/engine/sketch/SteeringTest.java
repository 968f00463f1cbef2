package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.Drawing;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteeringTest {

    private static final Seed SEED = new Seed(42);
    private static final List<String> SEQUENCE = List.of(
            "The old keeper walks along the beach at dawn",
            "A city street at night in the rain, a woman runs",
            "A girl sits in the kitchen with a cat",
            "Two soldiers talk in the forest, snow falls");

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old keeper walks along the beach at dawn",
                "A girl sits in the kitchen with a cat",
                "Close-up of a woman, tears in her eyes",
                "Over the shoulder of a soldier, the keeper talks",
                "Insert of a lamp on a table",
                "Close-up of a candle",
                "A wolf howls",
                "A ship far out, big waves",
                "Xyzzy plugh qwerty",
                "雨の中を歩く",
                "A crowd of people at the station",
                "A rocket"
            })
    void a_panel_drawn_with_the_part_is_the_panel_drawn_with_the_whole(String prompt) throws Exception {
        Coherence whole = plan(SEQUENCE);
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        assertThat(png(shot, engine.steering(shot, whole))).isEqualTo(png(shot, whole));
    }

    @Test
    void what_another_shot_brings_in_does_not_steer_this_one() {
        ShotBrief shot = ShotBrief.ofPrompt(SEQUENCE.get(2));
        List<String> edited = List.of(SEQUENCE.get(0), "A spaceship, an astronaut floats", SEQUENCE.get(2));
        assertThat(engine.steering(shot, plan(edited))).isEqualTo(engine.steering(shot, plan(SEQUENCE)));
    }

    @Test
    void the_plan_is_the_one_the_sheet_is_drawn_from() {
        SheetRequest request = request(SEQUENCE);
        assertThat(engine.drawSheet(request, Drawing.unobserved()).coherence()).isEqualTo(engine.plan(request));
    }

    private Coherence plan(List<String> prompts) {
        return engine.plan(request(prompts));
    }

    private static SheetRequest request(List<String> prompts) {
        return new SheetRequest(
                VisualStyle.INK, SEED, prompts.stream().map(ShotBrief::ofPrompt).toList(), 90, 60);
    }

    private byte[] png(ShotBrief shot, Coherence coherence) {
        return engine.drawPanel(
                        new PanelRequest(shot, VisualStyle.INK, SEED.derive("1"), coherence, 160, 90),
                        Drawing.unobserved())
                .png();
    }
}
